/**
 * A column, an aunt, a tester: a third and a fourth lot of sisters, written blind. When first tried: 1029 of 1158 and 806 of 852 in
 * English, 488 of 494 in Korean.
 * `kind|sentence` as in frames-ko.ts.
 */
export const voicesEnglish = `
pillar|If I had to start anywhere I would start with your {place} pillar, {pinyin}, which says it all.
pillar|My sister's boy has a {english} {place} pillar, or so she wrote in her letter.
pillar|Our reader's {place} pillar, {pinyin}, tells us about her youth.
pillar|The {place} pillar belongs to {pinyin}, the old pair.
pillar|A glance at the {place} pillar: {pinyin}, nothing else.
day-pillar|She came into this world on a {english} day, which makes her patient.
day-pillar|Day pillar {pinyin}. That's what the paper says.
day-stem|Our reader is a {english}, and it shows in every line of her letter.
day-stem|Your day stem happens to be {pinyin}, so go easy on yourself.
day-stem|Being {pinyinelement}, my niece never hurries.
day-stem|The aunt swears her boy is {pinyinelement}, like his grandfather.
day-stem|You are {pinyinelement}; you know how to wait.
day-stem|It's {pinyinelement} that sits in the middle of this chart as the day master.
day-stem|Day stem: {hanja} ({pinyin}).
day-stem|Yes, the Day Master is {pinyinelement}, no doubt about it.
day-stem|The chart belongs to a {pinyinelement} person.
stem|Over the {place} pillar hangs {pinyinelement}, as its stem.
stem|The {place} stem, {pinyin}, is the first thing people see.
branch|At the foot of the {place} pillar sleeps a {english}.
branch|The {english} is where the {place} pillar puts its feet.
branch|The {place} branch, a {english}, is restless.
branch|Earthly branch of the {place}: {pinyin}.
zodiac|My nephew is a {english} by year, so say the old folks.
zodiac|You were born in a year of the {english}.
count|{count} {element}, said the diviner, and closed the book on the eight characters.
count|Out of eight characters, {count} are {element}, she noted.
count|Your chart holds {element} {times}, no more and no less.
count|There are {count} {element} in my niece's eight characters.
count|I see {element} {times} among your eight characters.
missing|Among the eight characters you will not find {element}.
missing|The fortune-teller clicked her tongue: no {element} in the whole chart.
missing|My boy was born without {element}, says the chart.
missing|{element} never shows its face in this chart.
missing|You were given no {element} at all, says the chart.
strongest|More than anything else, this chart is {element}.
strongest|{element} weighs the most in your chart.
god|Right on the {place} stands your {god}.
god|The {god} occupies your {place}, dear reader.
god|Your {place}, being {god}, likes order.
god|The {place} functions as {god} here.
god|What the {place} gives you is {god}.
god|Under the ten gods, your {place} falls under {god}.
star-place|Her {place} branch, they say, hides a {star}.
star-place|Behind the {place} branch we find the {star}.
star-place|Your {star} belongs to the {place} pillar.
relation-places|Your {placea} branch forms a {name} with your {placeb} branch, which explains the moving.
relation-places|Between the {placea} and {placeb} branches you can feel a {name}.
relation-places|A {name}, no less, between {placea} branch and {placeb} branch.
cycle|My nephew will be {age} when the {pinyin} luck pillar opens.
cycle|The {pinyin} luck pillar opens at {age}, and with it a new chapter.
cycle|From your {age}th year the luck pillar is {pinyin}.
cycle|Age {age} marks the start of the {english} luck cycle.
current|He is walking the {pinyin} luck pillar these days.
current|What you are in now is a {pinyin} decade.
current|The decade running at present: {english}.
start|The luck pillars wait until {age} before they start.
start|Her decades open at {age}, the diviner counted on her fingers.
start|At the age of {age} his first luck pillar begins.
start|It takes until {age} for the first luck pillar to begin.
start|Start of the luck cycles: {age}.
direction|From the month pillar your luck is counted {direction}.
direction|Your luck pillars run {direction} through the calendar, like a clock.
direction|My nephew's decades go {direction}, said the diviner.
direction|Luck in this chart moves {direction}.
annual|What comes in {year} is a {pinyin} year.
annual|{year} will be {pinyin}, a year to plan for.
annual-stem-god|The year {year} wears {god} on its stem.
annual-stem-god|With {year} comes {god} on the stem.
annual-branch-god|Underneath, {year} carries {god} on its branch.
stage|Your day master, in the {place} branch, is at the stage of {stage}.
stage|The {place} branch finds the Day Master in {stage}, as the twelve stages go.
stage|The {place} branch is the place of {stage} for your day master.
nayin|Your {place} pillar, by its nayin, is {nayin}.
nayin|The nayin for your {place} pillar is {nayin}, a lovely picture.
void|What lies empty in this chart: {a} and {b}, the void branches.
void|The voids are {a} and {b}.
void|{a} and {b} count as void in your chart.
void-place|The {place} branch is one of the void branches.
hidden|Deep in the {place} branch you keep {pinyinelement}, hidden from view.
hidden|The {place} branch keeps {pinyin} in its cellar, as a hidden stem.
structure|The month gives you a {structure}.
structure|You live by a {structure}.
structure|{structure} is the structure of your chart.
level|You are a {level} day master, no more, no less.
level|The chart reads as {level}.
level|Your day master, all things weighed, is {level}.
strength|A {side} day master, that's what she is.
strength|The diviner called my boy's day master {side}.
strength|In strength the day master is {side}.
useful-climate|Born in that season, you need {element} to balance the climate.
useful-any|Give this chart {element} and it breathes.
useful-any|The chart would thank you for a little {element}.
useful-any|Your useful element turns out to be {element}.
useful-any|{element} is the helpful one among your five elements.
useful-any|If you ask me what helps the chart, it's {element}.
element-day|You are a {element} person by your day master.
pillar|{place} pillar comes back {pinyin}.
pillar|The tool gives {pinyin} for my {place} pillar.
pillar|My son's {place} pillar: {english}.
pillar|{english} makes up the {place} pillar.
day-stem|The tool says my Day Master is {pinyinelement}.
day-stem|Day master, {pinyin}; that much is certain.
day-stem|I'm told I'm {pinyinelement}.
day-stem|My daughter turned out to be {pinyinelement}.
day-stem|The one this chart describes is {pinyinelement}.
day-stem|{pinyinelement} is your day master, so you bend and do not break.
day-stem|Your core is {pinyinelement}.
stem|The {place} stem would be {pinyin}.
branch|The {place} branch would be {pinyin}.
branch|Your {place} branch, the {english}, stays calm.
branch|The sign in the {place} branch is the {english}.
count|{element} shows up in {count} places.
count|My chart has {digit} {element}.
count|You have {count} of {element} in the chart.
count|She has {count} {element} characters, which is plenty.
missing|I have no {element} in my chart at all.
missing|{element} is absent from the eight characters.
missing|Zero {element}, said the teacher, pointing at the eight characters.
god|{place}, that is where your {god} sits.
god|The {place} would be {god}.
god|{god} on the {place}.
god|Your {god} shows on the {place}.
star-place|The {star} falls on the {place} branch.
star-place|{star} on the {place} branch.
star-place|Her {star} comes from the {place} branch.
relation-places|{placea} branch vs {placeb} branch: {name}.
relation-places|The {placea} branch and {placeb} branch have a {name} relation.
cycle|Luck at {age}: {pinyin}.
cycle|The luck pillar turns {pinyin} at {age}.
cycle|At {age} your luck pillar becomes {pinyin}.
current|Luck pillar now: {pinyin}.
current|Your luck pillar at the moment is {english}.
start|First luck pillar at {age}.
start|Luck begins at age {age}.
start|His luck pillars begin when he's {age}.
start|You were {age} when your first decade of luck began.
direction|Luck pillars: {direction}.
direction|My luck pillars run {direction}.
direction|The luck flows {direction} for her.
annual|{year} will be a {english} year.
annual|Year {year}: {pinyin}.
annual-stem-god|The stem in {year} is {god} for you.
annual-stem-god|{god} comes on the stem in {year}.
stage|The {place} branch gives the stage of {stage}.
stage|Twelve stages: {stage} in the {place} branch.
nayin|{place} pillar, nayin: {nayin}.
nayin|Her {place} pillar has {nayin} for its nayin.
void|Empty branches: {a} and {b}.
void|You have {a} and {b} as your void.
void-place|Void sits on the {place} branch.
hidden|{pinyin} hides in the {place} branch.
hidden|The {place} branch contains a hidden {pinyinelement}.
structure|Chart structure: {structure}.
structure|Your chart has a {structure}.
level|Strength level: {level}.
level|The chart is a {level} one.
strength|Day Master strength: {side}.
strength|The self here is {side}.
strength|My day master is on the {side} side.
useful-climate|Climate: {element}.
useful-climate|The useful element for climate is {element}.
useful-any|Useful element: {element}.
useful-any|Your chart needs {element}.
useful-any|{element} helps you the most, says the chart.
useful-any|What I need is {element}, according to my chart.
element-day|My day master is {element}.
element-day|The day master is {element} in element.
`
export const voicesKorean = `
pillar|{place}는 {hangul}, 빨간 펜으로 동그라미.
pillar|글쎄 우리 손주 {place}가 {hangul}{이라지/라지} 뭐니.
pillar|{place}에 {hangul}{이라고/라고} 적혀 있더라.
pillar|{place}가 {hangul}{이라니/라니} 참 좋지.
day-stem|너는 {full} 일간이란다.
day-stem|일간이 {full}{이라지/라지} 뭐니.
day-stem|사위 일간은 {full}{이라더구나/라더구나}.
day-stem|일간({hanja}) {full}, 확인함.
branch|{place}가 {full}{이라니/라니} 든든하구나.
count|{element}{이/가} {count} 개나 된다고 함, 사주에.
count|사주에 {native}{이/가} {count} 개란다.
count|팔자에 {native}{이/가} {count} 개라지 뭐니.
missing|사주에 {native}{이/가} 하나도 없단다.
missing|팔자에 {element}{이/가} 없다지 뭐니.
missing|오행 중 {element}{이/가} 없다길래 놀랐다.
god|{place}에 {god}{이/가} 있단다.
god|{place}이 {god}{이라지/라지} 뭐니.
structure|{structure}{이라지/라지} 뭐니.
structure|격국이 {structure}{이라고/라고} 쓰여 있더라.
star-place|{place}에 {star}{이/가} 있단다.
star-place|{place}에 {star}{이/가} 들었다지 뭐니.
relation-places|{placea}와 {placeb}가 {name}{이란다/란다}.
cycle|{age}세부터 {hangul} 대운이란다.
cycle|{age}세부터는 {hangul} 대운이라지 뭐니.
current|지금은 {hangul} 대운이란다.
start|대운은 {age}세부터란다.
direction|대운은 {direction}이란다.
direction|대운이 {direction}이라지 뭐니.
annual|{year}년은 {hangul}년이란다.
annual-stem-god|{year}년 천간은 {god}{이란다/란다}.
stage|{place}가 십이운성으로 {stage}{이란다/란다}.
nayin|{place} 납음이 {nayin}{이란다/란다}.
void|공망이 {a}{b}{이란다/란다}.
void|공망이 {a}{b}{이라지/라지} 뭐니.
void-place|{place}가 공망이라지 뭐니.
hidden|{place} 지장간에 {full}{이/가} 있단다.
level|일간이 {level}{이란다/란다}.
level|{level}{이라지/라지} 뭐니, 우리 막내가.
strength|너는 {side} 사주란다.
useful-any|용신은 {native}{이란다/란다}.
useful-any|용신이 {element}{이라지/라지} 뭐니.
`
