#include "base/nickname.h"

#include <string.h>

static const struct {
  const char *nickname, *given;
} nicknames[] = {
    {"abby", "abigail"},    {"al", "alan"},         {"al", "albert"},        {"al", "alfred"},
    {"alex", "alexander"},  {"alex", "alexandra"},  {"andy", "andrew"},      {"ann", "anne"},
    {"annie", "anne"},      {"art", "arthur"},      {"barney", "bernard"},   {"becky", "rebecca"},
    {"bella", "isabella"},  {"ben", "benjamin"},    {"bernie", "bernard"},   {"bert", "albert"},
    {"beth", "elizabeth"},  {"betsy", "elizabeth"}, {"betty", "elizabeth"},  {"bill", "william"},
    {"billy", "william"},   {"bob", "robert"},      {"bobby", "robert"},     {"brad", "bradley"},
    {"cathy", "catherine"}, {"charlie", "charles"}, {"chris", "christine"},  {"chris", "christopher"},
    {"chuck", "charles"},   {"cindy", "cynthia"},   {"dan", "daniel"},       {"danny", "daniel"},
    {"dave", "david"},      {"deb", "deborah"},     {"debbie", "deborah"},   {"dick", "richard"},
    {"don", "donald"},      {"drew", "andrew"},     {"ed", "edward"},        {"ed", "edwin"},
    {"eddie", "edward"},    {"ellie", "eleanor"},   {"ernie", "ernest"},     {"fran", "frances"},
    {"frank", "francis"},   {"frank", "franklin"},  {"fred", "frederick"},   {"gabe", "gabriel"},
    {"gene", "eugene"},     {"gerry", "gerald"},    {"greg", "gregory"},     {"hank", "henry"},
    {"harry", "harold"},    {"harry", "henry"},     {"jack", "john"},        {"jackie", "jacqueline"},
    {"jake", "jacob"},      {"jeff", "geoffrey"},   {"jeff", "jeffrey"},     {"jenny", "jennifer"},
    {"jerry", "gerald"},    {"jerry", "jerome"},    {"jess", "jessica"},     {"jim", "james"},
    {"jimmy", "james"},     {"joe", "joseph"},      {"joey", "joseph"},      {"johnny", "john"},
    {"jon", "jonathan"},    {"josh", "joshua"},     {"judy", "judith"},      {"kate", "catherine"},
    {"kate", "katherine"},  {"kathy", "katherine"}, {"katie", "katherine"},  {"ken", "kenneth"},
    {"kenny", "kenneth"},   {"kim", "kimberly"},    {"larry", "lawrence"},   {"len", "leonard"},
    {"leo", "leonard"},     {"liz", "elizabeth"},   {"lizzie", "elizabeth"}, {"maggie", "margaret"},
    {"mandy", "amanda"},    {"marty", "martin"},    {"matt", "matthew"},     {"max", "maxwell"},
    {"meg", "margaret"},    {"mick", "michael"},    {"mickey", "michael"},   {"mike", "michael"},
    {"mikey", "michael"},   {"mitch", "mitchell"},  {"molly", "mary"},       {"nate", "nathan"},
    {"nate", "nathaniel"},  {"ned", "edward"},      {"nick", "nicholas"},    {"pam", "pamela"},
    {"pat", "patricia"},    {"pat", "patrick"},     {"patty", "patricia"},   {"peggy", "margaret"},
    {"pete", "peter"},      {"phil", "philip"},     {"phil", "phillip"},     {"ray", "raymond"},
    {"rich", "richard"},    {"rick", "richard"},    {"ricky", "richard"},    {"rob", "robert"},
    {"robbie", "robert"},   {"ron", "ronald"},      {"ronnie", "ronald"},    {"sam", "samantha"},
    {"sam", "samuel"},      {"sandy", "sandra"},    {"steve", "stephen"},    {"steve", "steven"},
    {"sue", "susan"},       {"susie", "susan"},     {"ted", "edward"},       {"ted", "theodore"},
    {"teddy", "theodore"},  {"terry", "terence"},   {"terry", "theresa"},    {"tim", "timothy"},
    {"timmy", "timothy"},   {"tina", "christina"},  {"toby", "tobias"},      {"tom", "thomas"},
    {"tommy", "thomas"},    {"tony", "anthony"},    {"tony", "antonio"},     {"vicky", "victoria"},
    {"vince", "vincent"},   {"walt", "walter"},     {"wes", "wesley"},       {"will", "william"},
    {"zach", "zachary"},
};

static gboolean is(const char *word, gsize length, const char *text)
{
  return length > 0 && word[0] == text[0] && strlen(word) == length && memcmp(word, text, length) == 0;
}

gboolean plx_nickname_matches(const char *a, gsize n_a, const char *b, gsize n_b)
{
  for (gsize i = 0; i < G_N_ELEMENTS(nicknames); i++)
    if ((is(nicknames[i].nickname, n_a, a) && is(nicknames[i].given, n_b, b)) ||
        (is(nicknames[i].nickname, n_b, b) && is(nicknames[i].given, n_a, a)))
      return TRUE;
  return FALSE;
}
