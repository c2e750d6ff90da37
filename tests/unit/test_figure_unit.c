/* Sums, measures, shares, lengths of time, ages, temperatures and changes; the notation is that of
 * figure_notation.h. */
#include "figure_notation.h"

#include <criterion/criterion.h>

static const FigureRow money_rows[] = {
    {"The bank was fined $1.2bn for its part in the scheme.", "$1.2bn: 1200000000 USD"},
    {"The firm paid £350,000 to settle the claim.", "£350,000: 350000 GBP"},
    {"The painting sold for €10M at auction.", "€10M: 10000000 EUR"},
    {"A ticket costs $82 a head.", "$82: 82 USD"},
    {"The group bid US$4.7 billion for its rival.", "US$4.7 billion: 4700000000 USD"},
    {"Australia pledged A$30 million in aid.", "A$30 million: 30000000 AUD"},
    {"The tower cost HK$2 billion to build.", "HK$2 billion: 2000000000 HKD"},
    {"The budget deficit reached 40 billion euros.", "40 billion euros: 40000000000 EUR"},
    {"She won ten thousand pounds in the lottery.", "ten thousand pounds: 10000 GBP"},
    {"He has repaid 80,000 pounds.", "80,000 pounds: 80000 GBP"},
    {"The firm put it at half a million pounds ($665,000).",
     "half a million pounds: 500000 GBP; $665,000: 665000 USD"},
    {"The fund lost 528 million Swiss francs.", "528 million Swiss francs: 528000000 CHF down by"},
    {"Miners were paid 100 billion yuan in subsidies.", "100 billion yuan: 100000000000 CNY"},
    {"Fares will rise by 20p from Monday.", "20p: 0.2 GBP up by"},
    {"The stock gained 34 cents to close at $12.75.", "34 cents: 0.34 USD up by; $12.75: 12.75 USD"},
    {"The cash was worth Rs. 5 lakh.", "Rs. 5 lakh: 500000 INR"},
    {"They demanded N40 million.", "N40 million: 40000000 NGN"},
    {"The road costs R2.5bn.", "R2.5bn: 2500000000 ZAR"},
    {"The N40 was closed.", ""},
    {"It raised GBP 350 million from investors.", "GBP 350 million: 350000000 GBP"},
    {"The deal is valued at 75 million Canadian dollars.", "75 million Canadian dollars: 75000000 CAD"},
    {"Traders sold yen at 143.80 yen to the dollar.", "143.80 yen: 143.8 JPY"},
    {"They were offered $20 each to leave.", "$20: 20 USD"},
    {"The company's debt stands at $2.174 trillion.", "$2.174 trillion: 2174000000000 USD"},
    {"He owed 3 dollars 50 cents to the grocer.", "3 dollars 50 cents: 3.5 USD"},
    {"The rouble fell to 92 roubles to the dollar.", "92 roubles: 92 RUB down to"},
    {"The shop was robbed of 10 grand in jewels.", "10 grand: 10000 USD"},
    {"Shares closed at 197 pence.", "197 pence: 1.97 GBP"},
    {"The dividend was raised from 11c to 17c a share.", "11c: 0.11 USD up from; 17c: 0.17 USD up to"},
    {"The ransom was between $2 million and $3 million.",
     "between $2 million and $3 million: 2000000..3000000 USD"},
    {"They expect a loss of $30-40 million this quarter.", "$30-40 million: 30000000..40000000 USD"},
    {"Damage is put at $1-2 billion.", "$1-2 billion: 1000000000..2000000000 USD"},
    {"It will cost from $10 to $20 a month.", "from $10 to $20: 10..20 USD"},
    {"It spent over $600m on the stadium.", "over $600m: >600000000 USD"},
    {"Less than £5 was left in the account.", "Less than £5: <5 GBP"},
    {"The merger is worth up to 16 billion kronor.", "up to 16 billion kronor: <=16000000000 SEK"},
    {"A $38 billion deal was called off.", "$38 billion: 38000000000 USD of deal"},
    {"Its $110-a-share offer was refused.", "$110: 110 USD of offer"},
    {"The fine of ₹20,000 was paid in coins.", "₹20,000: 20000 INR"},
    {"The house was bought for ¥90 million.", "¥90 million: 90000000 JPY"},
    {"The premium was $5.40 per share.", "$5.40: 5.4 USD"},
    {"The loan of 250 million shekels was repaid.", "250 million shekels: 250000000 ILS"},
    {"Bitcoin fell below $6,000 for the first time since spring.", "below $6,000: <6000 USD down to"},
    {"The pension is worth 900 reais a month.", "900 reais: 900 BRL"},
    {"The grant of 15 million South African rand was frozen.", "15 million South African rand: 15000000 ZAR"},
};

static const FigureRow measure_rows[] = {
    {"The well is 40 metres deep.", "40 metres: 40 meter"},
    {"The boy fell into an 80m-deep shaft.", "80m: 80 meter of shaft"},
    {"A 40-metre-deep crater opened in the road.", "40-metre: 40 meter of crater"},
    {"Snow lay 62.9 inches deep in the town.", "62.9 inches: 62.9 inch"},
    {"The pipeline runs for 150 km (93 miles) through forest.", "150 km: 150 kilometer; 93 miles: 93 mile"},
    {"The plane climbed to 35,000 feet.", "35,000 feet: 35000 foot up to"},
    {"The wreck lies 200 nautical miles off the coast.", "200 nautical miles: 200 nautical-mile"},
    {"The blaze has burned 45,000 acres.", "45,000 acres: 45000 acre"},
    {"The farm covers 1,600 hectares.", "1,600 hectares: 1600 hectare"},
    {"The park has an area of 116,347 sq mi.", "116,347 sq mi: 116347 square-mile"},
    {"A 800-square-metre tent was put up.", "800-square-metre: 800 square-meter of tent"},
    {"Winds of 188 miles an hour tore off roofs.", "188 miles an hour: 188 mile-per-hour"},
    {"The train was going at 110 kph.", "110 kph: 110 kilometer-per-hour"},
    {"A storm with gusts of 90 mph hit the island.", "90 mph: 90 mile-per-hour"},
    {"The tanker carried 278,000 tonnes of crude.", "278,000 tonnes: 278000 metric-ton of crude"},
    {"The plant burns 4,500 tons of waste a day.", "4,500 tons: 4500 ton of waste"},
    {"The suspect is 6 feet 2 inches tall.", "6 feet 2 inches: 74 inch"},
    {"Plots of .25 acres 9,000 sq ft each.", ".25 acres: 0.25 acre; 9,000 sq ft: 9000 square-foot"},
    {"The baby weighed 7 pounds 4 ounces.", "7 pounds 4 ounces: 116 ounce"},
    {"He lost 12 pounds on the diet.", "12 pounds: 12 pound down by"},
    {"The dam holds 2.4 billion gallons of water.", "2.4 billion gallons: 2400000000 gallon of water"},
    {"Each bottle holds 75ml of syrup.", "75ml: 75 milliliter of syrup"},
    {"The reactor produces 1,650 megawatts.", "1,650 megawatts: 1650 megawatt"},
    {"The solar farm made 7.3 MWh on its first day.", "7.3 MWh: 7.3 megawatt-hour; first: 1 in order of day"},
    {"The quake struck at a depth of 10km.", "10km: 10 kilometer"},
    {"The cut was 30cm wide.", "30cm: 30 centimeter"},
    {"The rope is half a mile long.", "half a mile: 0.5 mile"},
    {"They walked three and a half miles to the border.", "three and a half miles: 3.5 mile"},
    {"The ship is 776-foot long.", "776-foot: 776 foot"},
    {"Its battery holds 75 kWh.", "75 kWh: 75 kilowatt-hour"},
    {"The spill covered 4 square kilometres.", "4 square kilometres: 4 square-kilometer"},
    {"The reservoir lost 12 million cubic metres of water.",
     "12 million cubic metres: 12000000 cubic-meter of water down by"},
    {"The sample weighed 120 μg.", "120 μg: 120 microgram"},
    {"The signal was sent at 2.80 GHz.", "2.80 GHz: 2.8 gigahertz"},
    {"The disk stores 8 GB.", "8 GB: 8 gigabyte"},
    {"The asteroid is 20 light years away.", "20 light years: 20 light-year"},
    {"Police seized 2.5kg of heroin.", "2.5kg: 2.5 kilogram of heroin"},
    {"The fence is 2 metres high and 4 miles long.", "2 metres: 2 meter; 4 miles: 4 mile"},
    {"The hole was 5½ inches across.", "5½ inches: 5.5 inch"},
    {"The rain gauge held 3/4 inch by noon.", "3/4 inch: 0.75 inch"},
    {"The plane flew 0.5 km above the village.", "0.5 km: 0.5 kilometer"},
    {"The town is 12 miles from the front line.", "12 miles: 12 mile"},
    {"The tunnel is 1.6 km longer than planned.", "1.6 km: 1.6 kilometer"},
};

static const FigureRow percent_rows[] = {
    {"Turnout fell to 62 percent.", "62 percent: 62 percent down to"},
    {"Prices rose 5% in a year.", "5%: 5 percent up by"},
    {"Unemployment dropped by 0.3 percentage points.", "0.3 percentage points: 0.3 percentage-point down by"},
    {"The bank cut rates by a quarter point.", "a quarter point: 0.25 percentage-point down by"},
    {"The bank raised its rate by 25 basis points.", "25 basis points: 25 permyriad up by"},
    {"Support for the treaty stands at 45 per cent.", "45 per cent: 45 percent"},
    {"Sales were up 14 percent on the year before.", "14 percent: 14 percent up by"},
    {"The index lost 3.2 percent.", "3.2 percent: 3.2 percent down by"},
    {"Exports climbed 12 percent to $40 billion.",
     "12 percent: 12 percent up by; $40 billion: 40000000000 USD up to"},
    {"The tax will be raised from 17 percent to 20 percent.",
     "17 percent: 17 percent up from; 20 percent: 20 percent up to"},
    {"Between 20 and 30 percent of the vote is still uncounted.",
     "Between 20 and 30 percent: 20..30 percent of vote"},
    {"The party got 40-45% of the vote.", "40-45%: 40..45 percent of vote"},
    {"Output shrank by half.", "half: 0.5 down by"},
    {"A 50 percent premium was offered.", "50 percent: 50 percent of premium"},
    {"Costs were 8 percent higher than planned.", "8 percent: 8 percent up by"},
    {"Wages fell 2 percent, the office said.", "2 percent: 2 percent down by"},
    {"Double-digit growth was expected.", "Double-digit: 10..99 of growth up by"},
    {"About ninety percent of the trees burned.", "ninety percent: ~90 percent of trees"},
    {"More than 50% of the staff were laid off.", "More than 50%: >50 percent of staff"},
    {"The share of women rose from 252 to 287.", "252: 252 up from; 287: 287 up to"},
    {"The toll climbed to 19.", "19: 19 up to"},
    {"The number of flights has fallen to 40 a day.", "40: 40 down to"},
    {"Its workforce grew by 1,200 to 9,400.", "1,200: 1200 up by; 9,400: 9400 up to"},
    {"The company cut 500 jobs.", "500: 500 of jobs down by"},
    {"Profits tumbled $2 billion.", "$2 billion: 2000000000 USD down by"},
    {"The fall of 12 points was the worst of the month.", "12: 12 of points down by"},
    {"An increase of 4 percent was agreed.", "4 percent: 4 percent up by"},
    {"The yield slipped to 2.75 percent.", "2.75 percent: 2.75 percent down to"},
    {"They want a 10 percent pay rise.", "10 percent: 10 percent of pay rise"},
    {"The city lost 7 percent of its trees.", "7 percent: 7 percent of trees down by"},
};

static const FigureRow time_rows[] = {
    {"The talks lasted ten hours.", "ten hours: 10 hour"},
    {"After a fortnight of fighting the town fell.", "a fortnight: 2 week"},
    {"They fought for two weeks.", "two weeks: 2 week"},
    {"The 44-day war ended in November.", "44-day: 44 day of war"},
    {"He spent two and a half years in prison.", "two and a half years: 2.5 year"},
    {"It took an hour and a half to put out the fire.", "an hour and a half: 1.5 hour"},
    {"The flight was delayed for 2 hours and 30 minutes.", "2 hours and 30 minutes: 150 minute"},
    {"The strike went on for more than a week.", "more than a week: >1 week"},
    {"The deal must be closed within a year.", "a year: 1 year"},
    {"The siege lasted nearly three decades.", "three decades: ~3 decade"},
    {"They waited 85 hours for help.", "85 hours: 85 hour"},
    {"The ceasefire held for less than 24 hours.", "less than 24 hours: <24 hour"},
    {"A five-year-old boy was found in the well.", "five-year-old: 5 year old of boy"},
    {"The girl is six years old.", "six years old: 6 year old"},
    {"The youngest is eight and the oldest 16.", "eight: 8 year old; 16: 16 year old"},
    {"Some as young as five were on board.", "five: 5 year old"},
    {"The mother, aged 45, was arrested.", "aged 45: 45 year old"},
    {"The mother, who is 45, was arrested.", "45: 45 year old"},
    {"He left school when he was 16, she said.", "16: 16 year old"},
    {"He was 12 under par.", "12: 12"},
    {"Maria Lopez, 34, was at the wheel.", "34: 34 year old"},
    {"A 90-year-old bridge collapsed.", "90-year-old: 90 year old of bridge"},
    {"The victims were aged between 17 and 23.", "between 17 and 23: 17..23 year old"},
    {"He retired at the age of 60.", "60: 60 year old"},
    {"The tree is more than 500 years old.", "more than 500 years old: >500 year old"},
    {"A ten-month-old baby survived the crash.", "ten-month-old: 10 month old of baby"},
    {"Three teenagers, ages 15 to 17, were charged.",
     "Three: 3 of teenagers; ages 15 to 17: 15..17 year old"},
    {"The ban will last 18 months.", "18 months: 18 month"},
    {"The outage lasted 45 seconds.", "45 seconds: 45 second"},
    {"Sixty-year-olds may apply from May.", "Sixty-year-olds: 60 year old"},
    {"The trip took 3 days longer than planned.", "3 days: 3 day"},
    {"The hearing was adjourned for three more weeks.", "three more weeks: 3 week"},
    {"She swam for 10 straight hours.", "10 straight hours: 10 hour"},
    {"Four years of drought have emptied the lakes.", "Four years: 4 year of drought"},
    {"He was jailed for 20 years.", "20 years: 20 year"},
    {"They left three days ago.", ""},
    {"The plane landed at 7.30pm.", ""},
    {"The truce began at 19:30 on 12 May.", ""},
    {"It was founded in 1987.", ""},
    {"The 2016 election was close.", ""},
    {"They met on October 10.", ""},
    {"The match starts at noon on the 3rd of June.", ""},
    {"It opened between 1994 and 1998.", ""},
    {"The show runs from 9 to 5 pm.", ""},
    {"The ship left at 0800 GMT.", ""},
    {"The law dates from the 1960s.", ""},
};

static const FigureRow temp_rows[] = {
    {"The temperature reached 37 degrees Celsius.", "37 degrees Celsius: 37 celsius"},
    {"It was 98.6°F in the shade.", "98.6°F: 98.6 fahrenheit"},
    {"The night was minus 12 degrees.", "minus 12 degrees: -12 generic"},
    {"Temperatures of −40C were measured on the plateau.", "−40C: -40 celsius"},
    {"The water was 20 degrees below zero.", "20 degrees below zero: -20 generic"},
    {"It will be between 30 and 40 degrees Celsius at noon.",
     "between 30 and 40 degrees Celsius: 30..40 celsius"},
    {"The oven was set to 350 degrees Fahrenheit.", "350 degrees Fahrenheit: 350 fahrenheit"},
    {"The mast leaned at an angle of 12 degrees.", "12 degrees: 12 degree"},
    {"Temperatures ranged from -2 °C to -15 °C.", "from -2 °C to -15 °C: -15..-2 celsius"},
    {"It was 45C (113F) in the capital.", "45C: 45 celsius; 113F: 113 fahrenheit"},
};

Test(figure, reads_sums)
{
  cr_expect_eq(figure_rows_wrong(money_rows, G_N_ELEMENTS(money_rows)), 0);
}

Test(figure, reads_measures)
{
  cr_expect_eq(figure_rows_wrong(measure_rows, G_N_ELEMENTS(measure_rows)), 0);
}

Test(figure, reads_shares_and_changes)
{
  cr_expect_eq(figure_rows_wrong(percent_rows, G_N_ELEMENTS(percent_rows)), 0);
}

Test(figure, reads_lengths_of_time_and_ages)
{
  cr_expect_eq(figure_rows_wrong(time_rows, G_N_ELEMENTS(time_rows)), 0);
}

Test(figure, reads_temperatures)
{
  cr_expect_eq(figure_rows_wrong(temp_rows, G_N_ELEMENTS(temp_rows)), 0);
}
