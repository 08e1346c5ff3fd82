"""Levels of our own, which `sokoban/imported` reads where no file is given."""

LEVELS = """\
; a corridor
#########
#@ $   .#
#########

; around the pillar
#######
#.    #
# ### #
# $   #
#  @  #
#######

; two rooms
#########
#   #   #
# $   . #
# @ #   #
#########

; side by side
#######
#@    #
# $$  #
#  .. #
#     #
#######

; out of the corner
#######
#.    #
# # $ #
#   @ #
#######

; cross over
########
#  ##  #
# .$ $ #
#   @. #
########

; the long way
#########
#       #
# $   # #
##### # #
#.    @ #
#########

; one is home
#######
#  *  #
# $ . #
#  @  #
#######

; three in a row
#########
#       #
# $ $ $ #
#   @   #
# . . . #
#########

; the niche
########
###.####
#      #
# $ @  #
#      #
########

; crates by the door
########
#  #   #
# $  $ #
#  #   #
#@ #.. #
########

; back and forth
#########
#   .   #
# # # # #
# $ @ $ #
# # # # #
#   .   #
#########
"""
