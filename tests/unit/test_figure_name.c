/* Numbers that are no figures, and ordinals; the notation is that of figure_notation.h. */
#include "figure_notation.h"

#include <criterion/criterion.h>

static const FigureRow name_rows[] = {
    {"The Boeing 737 landed safely.", ""},
    {"Traffic on Route 66 was stopped.", ""},
    {"Leaders of the G20 met in Osaka.", ""},
    {"An F-16 crashed near the base.", ""},
    {"Britain triggered Article 50 in March.", ""},
    {"The film is on Channel 4 tonight.", ""},
    {"Call 555-0134 for details.", ""},
    {"The number is +44 20 7946 0958.", ""},
    {"Flight MH370 vanished.", ""},
    {"Page 12 of the report was missing.", ""},
    {"She lives in Room 14.", ""},
    {"The rover carries a copy of Voyager 2 data.", ""},
    {"The 5G network is down.", ""},
    {"Police called 911 at once.", ""},
    {"The Airbus A380 was late.", ""},
    {"Covid-19 closed the schools.", ""},
    {"He wore the number 10 shirt.", ""},
    {"Section 230 of the law protects them.", ""},
    {"Interstate 95 was closed.", ""},
    {"The show is on BBC Two.", ""},
    {"Chapter 11 protection was granted.", ""},
    {"The server is at 192.168.1.20.", ""},
    {"The Group of Seven met in Biarritz.", ""},
    {"The Second World War ended.", ""},
    {"The office is on 53rd Street.", ""},
    {"The B-52 was refuelled.", ""},
    {"Apollo 11 landed on the moon.", ""},
    {"Resolution 1701 was adopted.", ""},
    {"The match of the Under-21 side was drawn.", ""},
    {"They drove along the M25 to the airport.", ""},
    {"The 737s were grounded.", ""},
    {"The parade on Fifth Avenue was cancelled.", ""},
    {"The talks are a zero-sum game.", ""},
    {"The school has a zero-waste kitchen.", ""},
};

static const FigureRow ordinal_rows[] = {
    {"It is the second-largest city of the country.", "second: 2 in order"},
    {"It was the third attack in a week.", "third: 3 in order of attack"},
    {"He finished fourth in the race.", "fourth: 4 in order"},
    {"She came 21st out of sixty runners.", "21st: 21 in order; sixty: 60 of runners"},
    {"This is the fifth strike since May.", "fifth: 5 in order of strike"},
    {"The 19th century mill burned down.", ""},
    {"It is his third term.", "third: 3 in order of term"},
};

Test(figure, reads_no_names)
{
  cr_expect_eq(figure_rows_wrong(name_rows, G_N_ELEMENTS(name_rows)), 0);
}

Test(figure, reads_ordinals)
{
  cr_expect_eq(figure_rows_wrong(ordinal_rows, G_N_ELEMENTS(ordinal_rows)), 0);
}
