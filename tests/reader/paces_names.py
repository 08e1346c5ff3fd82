"""Given names that everybody knows as a man's or as a woman's; others are left open."""

HE = """
adam alan albert alejandro alfred andrew anthony antonio armando arnold arthur benjamin bernard
brandon brian bruno bryan caleb carl carlos cedric charles christopher claudio colin connor craig
daniel david dennis derek diego donald edgar edmund eduardo edward edwin eli elliot emilio enrique
enzo eric ernesto ethan eugene evan fabian felipe fernando francis frank franklin frederick
gabriel george gerald gilbert gregory gustavo harold harry hector henry herbert howard hugo ian
isaac ivan jack jacob james javier jeffrey jeremy jerome joel john jonathan jorge jose joseph
joshua juan julian julio kenneth kevin kyle lawrence leo leon leonard leroy liam lionel louis lucas
luigi luis luke malcolm manuel marcel marcus mario mark martin matthew maurice maxwell michael
miguel nathan nathaniel neil nelson nicholas nigel norman oliver omar oscar otto patrick paul pedro
peter philip pierre rafael raymond ricardo richard robert roberto rodrigo roland ronald rupert
russell ryan salvador samuel scott sean sebastian simon spencer stanley stephen steven stuart
theodore theo thomas timothy todd trevor tristan victor vincent walter wayne wesley william
winston wyatt zachary
"""
SHE = """
abigail adele adriana agatha alexandra alice alicia alison allison amanda amelia amy ana andrea
angela angelica anika anna annabelle anne annette antonia audrey barbara beatrice beatriz belinda
bernadette beth bethany bianca brenda camila camille candace carla carmen caroline catherine
cecilia charlotte chiara chloe christina claire clara claudia colleen cora cynthia daniela
danielle deborah delia denise diana divya dorothy edith elaine elena elise eliza elizabeth ella
elsa emilia emily emma erika erin esmeralda esther eva evelyn fatima fernanda fiona freya
gabriela genevieve giulia gloria grace greta gwendolyn hannah harriet helen helena holly ingrid
irene isabella jacqueline jane janet janice jasmine jennifer jessica joan joanna josephine joyce
judith julia juliana julie karen katherine kathleen katrina laura lauren leah leticia lillian
linda lisa lorena lorraine louise lucia lucille lucy lydia magdalena mabel margaret maria mariana
marie marisol martha mary matilda maya melanie melissa michelle miranda miriam molly monica
nadia nadine naomi natalia natalie natasha nicole nina nora odette olga olivia ophelia pamela
patricia paula penelope petra phoebe priscilla rachel ramona rebecca regina rita roberta rosa
rosalie rosalind rosalie roxanne ruth sabrina samantha sandra sara sarah serena sharon shirley
silvia simone sofia sonia sophia sophie stella stephanie susan susanna sylvia tatiana teresa
tina ursula valentina valeria vanessa vera veronica victoria violet vivian wanda wendy winifred
yolanda yvette yvonne zoe
"""
GENDERS = {**dict.fromkeys(HE.split(), "he"), **dict.fromkeys(SHE.split(), "she")}
