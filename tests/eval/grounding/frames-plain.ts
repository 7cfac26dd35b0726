/**
 * Plain test sentences: each kind of fact in short, loose and hedged wordings, by schools' names for the letters. Written after rounds
 * 30 and 31 were measured. `{pinyin}` is the letter's Chinese sound, `{pinyinelement}` that with its element; `kind|sentence` as in frames-ko.ts.
 */
export const plainEnglish = `
pillar|The {place} pillar here is {english}.
pillar|The {place} pillar of this chart is {pinyin}.
pillar|Her {place} pillar, if I read it right, is {pinyin}.
pillar|My nephew has {pinyin} in his {place} pillar.
pillar|{pinyin} — that is the {place} pillar.
pillar|For the {place} pillar we get {english}.
pillar|The {place} column shows {pinyin} ({hanja}).
pillar|As for the {place} pillar, it comes out as {hanja}.
pillar|In this chart {pinyin} takes the {place} pillar.
pillar|The pillar of the {place}: {pinyin}.
pillar|What stands in the {place} pillar is {english}.
pillar|{hanja} ({pinyin}) for the {place} pillar.
day-pillar|You were born on a day of {pinyin}.
day-pillar|My boy came into the world on a {pinyin} day, the diviner says.
year-pillar|The year of birth is {pinyin}.
day-stem|The Day Master here is {pinyin}.
day-stem|You were born on a day of {pinyin}, so people notice you.
day-stem|As a {pinyinelement} native, you warm a whole room at once.
day-stem|My nephew is {pinyinelement}, the astrologer told us.
day-stem|The boy whose mother wrote to us is {pinyinelement}.
day-stem|The day master, it turns out, is {english}.
day-stem|DM: {pinyin}.
day-stem|Day Master = {pinyinelement}
day-stem|{pinyin} is the Day Master in this case.
day-stem|{pinyinelement} — that's the day master.
day-stem|Here we have a {pinyinelement} day master.
day-stem|What we have is a {english} day master.
day-stem|His core self is {pinyinelement}.
day-stem|The heavenly stem of the day is {pinyin}.
day-stem|This is a {pinyinelement} chart.
stem|The {place} stem here is {pinyin}.
stem|The heavenly stem of the {place} is {pinyin}.
stem|On the {place} stem, so I am told, there is {pinyinelement}.
stem|{pinyin} shows up on the {place} stem.
stem|What we see on the {place} stem is {english}.
stem|{pinyinelement} occupies the {place} stem.
stem|My {place} stem comes out as {pinyin}.
branch|The {place} branch here is {pinyin}.
branch|The earthly branch of the {place} is {pinyin}.
branch|The {place} branch, in case you wonder, is {english}.
branch|{pinyin} ({hanja}) sits in the {place} branch.
branch|What sits in the {place} branch is a {english}.
branch|The animal of the {place} branch is the {english}.
branch|My niece carries the {english} in her {place} branch.
branch|{english}: {place} branch.
branch|The {place} branch turns out to be {pinyin}.
zodiac|The zodiac animal here is the {english}.
zodiac|My son was born in a {english} year.
zodiac|By year of birth he's a {english}.
count|{element}: {count}.
count|{element} - {digit}.
count|{element} = {digit}
count|{element} comes up {times} in this chart.
count|In total there are {count} {element} characters here.
count|{count} {element}s, she counted, and that is the whole trouble with my nephew.
count|The chart counts {count} {element}.
count|As for {element}, the chart has {count}.
count|Of the five elements, {element} has a count of {digit}.
count|{digit} of the characters belong to {element}.
count|My nephew's chart has {element} {times}.
count|{element} gets {count} out of the eight.
missing|{element}: zero.
missing|{element}: none.
missing|Zero {element} in this chart.
missing|Not a twig of {element} in the year, the month or the day, she said.
missing|There is no {element} whatsoever in my nephew's chart.
missing|No {element} anywhere in the pillars.
missing|{element} is nowhere to be found in this chart.
missing|The chart comes entirely without {element}.
missing|{element} is the one element that doesn't show up at all.
missing|The {element} count is zero.
missing|Not one of the stems or branches is {element}.
missing|{element} is completely absent here, the chart reader says.
strongest|The strongest element here is {element}.
strongest|{element} comes out on top among the five elements.
strongest|Of the five elements, {element} carries the most weight.
strongest|The chart is dominated by {element}.
weakest|The weakest element here is {element}.
weakest|Of the five elements, {element} is the faintest.
god|The ten god on the {place} is {god}.
god|The {place} here is {god}.
god|{god}: {place}.
god|The {place}, if I read it right, carries {god}.
god|{god} is what the {place} represents.
god|What you find on the {place} is {god}.
god|My nephew has {god} on his {place}.
god|On the {place}, there's {god}.
god|The {place} shows up as {god}.
god|{god} rides on the {place}.
god|Relative to the day master, the {place} is {god}.
god|The {place} plays the role of {god}.
god-missing|There's not a single {god} in this chart.
god-missing|{god} is nowhere to be found in this chart.
star-place|The {star} is in the {place} pillar.
star-place|{star} — {place} branch.
star-place|My nephew carries the {star} in his {place} branch.
star-place|The {place} pillar comes with the {star}.
star-place|In the {place} branch sits the {star}.
star-place|The {star}, I am told, shows up in the {place} pillar.
star-place|You've got the {star} on the {place} branch.
star-place|There's a {star} in the {place} pillar.
star-place|The {place} pillar has a {star} star.
relation-places|The {placea} branch and the {placeb} branch form a {name}.
relation-places|The {placea} and {placeb} branches are in {name}.
relation-places|There is a {name} between the {placea} branch and the {placeb} branch.
relation-places|{name}: {placea} branch and {placeb} branch.
relation-places|Between {placea} branch and {placeb} branch there's a {name}.
relation-places|The {placea} branch has a {name} with the {placeb} branch.
relation-places|The {placea} branch, I am told, makes a {name} with the {placeb} branch.
relation-places|A {name} links the {placea} branch to the {placeb} branch.
relation-letters|{a} and {b} form a {name} in this chart.
relation-letters|There's a {name} between {a} and {b} in this chart.
relation-letters|The chart has a {a}-{b} {name}.
cycle|From age {age}, the luck pillar is {pinyin}.
cycle|At {age} the {english} luck pillar begins.
cycle|The luck pillar that starts at {age} is {pinyin}.
cycle|Age {age}: {pinyin} luck pillar.
cycle|Luck pillar at {age}: {english}.
cycle|The decade beginning at {age} is {pinyin}.
cycle|My nephew enters the {pinyin} decade at {age}.
cycle|When you are {age}, the {pinyin} luck pillar takes over.
cycle|A {pinyin} luck pillar kicks in at age {age}.
cycle|The {pinyin} decade sets in at {age}.
current|The current luck pillar is {pinyin}.
current|Right now the luck pillar is {english}.
current|The luck pillar running now is {pinyin}.
current|My nephew is in the {pinyin} luck pillar at present.
current|{pinyin} is the luck pillar you are in.
current|The decade you are living through is {pinyin}.
current|Currently a {pinyin} luck pillar is running.
current|At the moment you are in a {english} luck pillar.
current|These ten years belong to {pinyin}, the luck pillar of now.
current|Present decade: {pinyin}.
start|The luck pillars start at age {age}.
start|The first luck pillar begins at {age}.
start|Luck starts at {age}.
start|Luck pillars begin when you are {age}.
start|She was barely {age} when her first luck pillar arrived.
start|The luck pillars only started for my nephew when he was {age}, the diviner says.
start|{age}, that's the age when the decades begin to turn for my nephew.
start|At {age} the luck cycles begin.
start|Your first decade of luck opens at {age}.
start|The starting age for luck is {age}.
start|Age {age} is when the luck pillars begin.
start|It was at {age} that the first luck cycle set in.
start|Luck pillars: from age {age}.
start|My niece gets her first luck pillar at {age}.
start|The decades of luck begin counting from {age}.
direction|Your cycles move {direction} from the month pillar.
direction|The luck pillars move {direction}.
direction|The luck pillars go {direction}.
direction|Luck direction: {direction}.
direction|The direction of luck is {direction}.
direction|The decades are counted {direction} from the month pillar.
direction|From the month pillar, we count {direction} for the luck pillars.
direction|My nephew's luck runs {direction}.
direction|The big luck cycles advance {direction}.
direction|It's a {direction} luck sequence.
direction|The ten-year cycles proceed {direction} through the sixty.
direction|The luck cycle is {direction}-moving.
direction|For this person the cycles are laid out {direction}.
annual|The year {year} is {pinyin}.
annual|{year} is a {english} year.
annual|In {year} the annual pillar is {pinyin}.
annual|The annual pillar of {year} is {english}.
annual|{pinyin} is the pillar for {year}.
annual|{year}: {pinyin}.
annual|{year} brings a {pinyin} year.
annual-stem-god|In {year} the stem of the year is {god}.
annual-stem-god|When {year} comes round, you will find {god} riding on the stem of the year.
annual-stem-god|The stem of {year} is {god}.
annual-stem-god|{year} brings {god} on the stem.
annual-stem-god|The heavenly stem of {year} acts as {god} for you.
annual-branch-god|The branch of {year} is {god}.
annual-branch-god|{year} carries {god} in its branch.
annual-branch-god|The earthly branch of {year} counts as {god}.
stage|The {place} branch here is at the {stage} stage.
stage|In the {place} branch the Day Master is in {stage}, one of the twelve stages.
stage|The twelve-stage position of the {place} branch is {stage}.
stage|{place} branch: {stage} stage.
stage|At the {place} branch, the stage is {stage}.
stage|The day master reaches the stage of {stage} in the {place} branch.
stage|The stage at the {place} branch comes out as {stage}.
stage|In the {place} branch the Day Master meets {pinyinstage}.
stage|The {place} branch, of the twelve stages, has {pinyinstage}.
stage|The Day Master is at {stage} ({pinyinstage}) in the {place} branch.
nayin|The nayin of the {place} here is {nayin}.
nayin|The {place} has the nayin {nayin}.
nayin|{nayin} is the nayin of the {place}.
nayin|By nayin, the {place} is {nayin}.
nayin|The melodic element of the {place} is {nayin}.
nayin|The nayin element for the {place} comes out as {nayin}.
nayin|As for the {place}, its nayin is {nayin}.
nayin|In nayin terms, the {place} counts as {nayin}.
void|The void branches are {a} and {b}.
void|The void here is {a} and {b}.
void|Void: {a}, {b}.
void|{a} and {b} are void.
void|Kong Wang falls on {a} and {b}.
void|Your empty branches, in case you wonder, are {a} and {b}.
void|The two empty branches of this chart: {a} and {b}.
void|Death and emptiness: {a} and {b}.
void|My nephew's void branches are {a} and {b}.
void|In this chart {a} and {b} fall into the void.
void-place|The {place} branch here is void.
void-place|The {place} branch is empty (void).
void-place|The void hits the {place} branch.
void-place|The {place} branch falls into Kong Wang.
hidden|The {place} branch hides {pinyin}.
hidden|Hidden in the {place} branch: {pinyin}.
hidden|The hidden stems of the {place} branch include {pinyin}.
hidden|The {place} branch has {pinyinelement} among its hidden stems.
hidden|{pinyin} is one of the hidden stems in the {place} branch.
hidden|Inside the {place} branch there is {pinyinelement}.
hidden|The {place} branch stores {english}.
hidden|Among what the {place} branch hides we find {pinyin}.
hidden|Within the {place} branch lies {pinyinelement}, hidden.
structure|The structure here is {structure}.
structure|Structure: {structure}.
structure|This chart is a {structure}.
structure|It's a {structure} chart.
structure|My nephew's chart has the {structure}.
structure|The chart falls into the {structure}.
structure|The structure comes out as {structure}.
structure|By structure, it is a {structure}.
structure|We are dealing with a {structure} here.
structure|What we have here is a {structure}.
level|The Day Master here is {level}.
level|The day master is {level}, if I read it right.
level|{level} day master.
level|Strength: {level}.
level|The self is {level}.
level|The chart is {level}, all told.
level|My nephew's day master is {level}.
level|In terms of strength, the Day Master is {level}.
level|The Day Master comes out {level}.
level|Overall the self comes out as {level}.
level|The strength of the self: {level}.
level|He has a {level} day master.
strength|A {side} self, she says.
strength|{side} self, if anything too {side}, he says about my boy.
strength|The Day Master is on the {side} side.
strength|The self is {side}.
strength|It's a {side} chart.
useful-climate|For climate, the element to look for is {element}.
useful-climate|The climate element is {element}.
useful-climate|By climate, what is needed is {element}.
useful-climate|As regards climate, {element} is the useful element.
useful-climate|To regulate the climate, the chart wants {element}.
useful-climate|Climate-wise, {element} is what helps.
useful-strength|For strength, the useful element is {element}.
useful-strength|Judged by strength, the chart needs {element}.
useful-any|If I had to name the one element your chart is asking for, it would be {element}.
useful-any|The useful god here is {element}.
useful-any|Yong Shen: {element}.
useful-any|{element} is the element that helps.
useful-any|The favourable element in this chart is {element}.
useful-any|The element this chart needs most is {element}.
useful-any|My nephew's useful element is {element}.
useful-any|The element that would help my boy is {element}.
useful-any|{element} would do this chart good.
useful-any|The chart calls for {element}.
useful-any|What helps this chart is {element}.
useful-any|Your helper element: {element}.
element-day|The day master belongs to {element}.
element-day|The day master's element is {element}.
element-day|You are a {element} day master.
element-day|As a {element} native, you like it calm.
`
