"""Given names of many origins by their pronoun, and relatives as they follow "her" or "his".

No name is an English word that a sentence could begin with, and none ends in s.
"""

from typing import Final


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


HE: Final[tuple[str, ...]] = _names(
    """
    Aaron Abdul Adam Aditya Adrian Ahmed Aidan Akira Alan Albert Alberto Alejandro Alessandro Alfred
    Amir Amit Andre Andrew Angelo Anthony Anton Antonio Arjun Armando Arnold Arthur Arturo Asher
    Bashir Benjamin Bernard Bradley Brandon Brendan Brian Bruno Bryan Caleb Calvin Carl Cedric Cesar
    Christopher Clarence Claudio Colin Connor Craig Damian Daniel Dante David Declan Derek Desmond
    Diego Dmitri Dominic Donovan Duncan Dylan Eduardo Edgar Edmund Edward Edwin Eli Elijah Elliot
    Emilio Emmanuel Enrique Enzo Eric Ernesto Esteban Ethan Eugene Evan Ezra Fabian Farid Felipe
    Fernando Finn Francisco Franklin Frederick Gabriel Gareth Gavin Geoffrey George Gerald Gilbert
    Giovanni Gordon Gregory Guillermo Gustavo Hamza Harold Haruto Hassan Hector Henrik Henry Herbert
    Hiroshi Howard Hugo Ian Ibrahim Igor Imran Isaac Isaiah Ismail Ivan Jack Jacob Jamal Jared Jason
    Javier Jeffrey Jeremiah Jeremy Jerome Joaquin Joel Johan John Jonathan Jorge Jose Joseph Joshua
    Juan Julian Julio Kareem Karim Keith Kenji Kenneth Kevin Khalid Kofi Kwame Kyle Lamar Lawrence
    Leo Leon Leonardo Leroy Liam Lionel Lorenzo Luca Luigi Luke Malik Manuel Marcel Marco Mario
    Mateo Matthew Maurice Mauricio Maxwell Mehmet Miguel Mikhail Mohammed Nathan Nathaniel Neil
    Nelson Nigel Nikhil Noah Norman Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pavel Pedro Peter
    Philip Pierre Preston Quentin Rafael Raj Rajesh Ramon Rashid Raul Ravi Raymond Ricardo Richard
    Robert Roberto Rodrigo Roland Ronald Ruben Rupert Russell Ryan Salvador Samir Samuel Sanjay
    Santiago Saul Scott Sean Sebastian Sergio Seth Silvio Simon Soren Spencer Stanley Stefan Stephen
    Steven Stuart Sven Takeshi Tariq Terrence Theo Theodore Timothy Todd Trevor Tristan Umar Vikram
    Vincent Walter Wayne Wesley William Winston Wyatt Xavier Yosef Yusuf Zachary Zane
    """
)
SHE: Final[tuple[str, ...]] = _names(
    """
    Abigail Ada Adele Adriana Agatha Aiko Aisha Alana Alejandra Alexandra Alice Alicia Alina Allison
    Alma Alyssa Amanda Amara Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelica Anika Anita
    Anna Annabelle Annette Anya Ariana Astrid Audrey Ayana Ayesha Barbara Beatrice Beatriz Belinda
    Bella Bernadette Beth Bethany Bianca Brenda Bridget Camila Camille Candace Carla Carmen Caroline
    Catherine Cecilia Celia Charlotte Chiara Chloe Christina Claire Clara Claudia Colleen Cora
    Cynthia Daniela Danielle Daphne Deborah Deepa Delia Denise Diana Divya Donna Dorothy Edith
    Elaine Eleanor Elena Elisa Elise Eliza Elizabeth Ella Ellen Eloise Elsa Emilia Emily Emma Erika
    Erin Esmeralda Esther Eva Evelyn Fatima Felicia Fernanda Fiona Freya Gabriela Gemma Genevieve
    Gina Giulia Gloria Greta Gwen Gwendolyn Hana Hannah Harriet Helen Helena Hilda Imani Ingrid
    Irene Isabel Isabella Jacqueline Jane Janet Janice Jeanette Jenna Jennifer Jessica Jillian Joan
    Joanna Josephine Joyce Juana Judith Julia Juliana Julie Kaitlyn Katherine Kathleen Katrina Kayla
    Keiko Kimberly Kimiko Kristen Lakshmi Lara Latoya Laura Lauren Layla Leah Leila Lena Leticia
    Lila Lillian Linda Lisa Lorena Lorraine Louise Lucia Lucille Lucy Luisa Lydia Mabel Madeline
    Maeve Magdalena Malia Margaret Maria Mariam Mariana Marie Marisol Marta Martha Mary Matilda Maya
    Mei Melanie Melissa Mia Michelle Mina Miranda Miriam Molly Monica Nadia Nadine Naomi Natalia
    Natalie Natasha Neha Nia Nicole Nina Noelle Nora Odette Olga Olivia Ophelia Pamela Patricia
    Paula Pauline Penelope Petra Phoebe Pilar Priscilla Priya Rachel Ramona Rebecca Regina Rina Rita
    Roberta Rosa Rosalie Rosalind Roxanne Ruth Sabrina Sadie Samantha Samira Sara Selena Serena
    Shanice Sharon Sheila Shirley Shreya Silvia Simone Sofia Sonia Sophie Stephanie Susan Susanna
    Svetlana Sylvia Tamara Tanya Tara Tatiana Teresa Thea Tina Ursula Valentina Valeria Vanessa Vera
    Veronica Victoria Vivian Wanda Wendy Willa Winifred Ximena Yara Yasmin Yolanda Yuki Yvette
    Yvonne Zainab Zara Zoe Zofia
    """
)
THEY: Final[tuple[str, ...]] = _names(
    """
    Alex Arden Ari Aubrey Avery Blair Cameron Casey Charlie Dakota Dana Darcy Devon Emerson Finley
    Frankie Hayden Jamie Jessie Jody Jordan Kai Kelly Kendall Kerry Kiran Leslie Logan Micah Morgan
    Parker Payton Quinn Reese Remy Riley Rory Rowan Sam Sasha Shannon Shiloh Skyler Stevie Tatum
    Taylor
    """
)

# A relative or other person, and how a story goes on about them.
RELATIVES: Final[tuple[tuple[str, str], ...]] = (
    ("sister", "she"),
    ("brother", "he"),
    ("older sister", "she"),
    ("older brother", "he"),
    ("younger sister", "she"),
    ("younger brother", "he"),
    ("mother", "she"),
    ("father", "he"),
    ("stepsister", "she"),
    ("stepbrother", "he"),
    ("stepmother", "she"),
    ("stepfather", "he"),
    ("aunt", "she"),
    ("uncle", "he"),
    ("grandmother", "she"),
    ("grandfather", "he"),
    ("niece", "she"),
    ("nephew", "he"),
    ("cousin", "they"),
    ("friend", "they"),
    ("best friend", "they"),
    ("classmate", "they"),
    ("teammate", "they"),
    ("neighbor", "they"),
    ("roommate", "they"),
    ("coworker", "they"),
    ("teacher", "they"),
    ("coach", "they"),
    ("tutor", "they"),
    ("pen pal", "they"),
    ("lab partner", "they"),
    ("study partner", "they"),
)
# Who gives somebody more than pocket money: no nephew or tutor does.
GIVERS: Final[tuple[tuple[str, str], ...]] = (
    ("older sister", "she"),
    ("older brother", "he"),
    ("mother", "she"),
    ("father", "he"),
    ("stepmother", "she"),
    ("stepfather", "he"),
    ("aunt", "she"),
    ("uncle", "he"),
    ("great-aunt", "she"),
    ("great-uncle", "he"),
    ("grandmother", "she"),
    ("grandfather", "he"),
    ("godmother", "she"),
    ("godfather", "he"),
    ("older cousin", "they"),
    ("best friend", "they"),
)
