/** How it was made: as frames-ko.ts, in English; no line is a translation of a Korean one on purpose. */
export const englishFrames = `
pillar|Your {place} pillar is {english}.
pillar|Your {place} pillar is the {full} ({hanja}).
pillar|{english} is your {place} pillar.
pillar|The {place} pillar, {english}, sets the tone.
pillar|In the {place} pillar you carry {sound}.
pillar|Your {place} pillar is {sound} ({hanja}).
pillar|With {full} as the {place} pillar, you take your time.
pillar|{hanja} stands in your {place} pillar.
pillar|{place} pillar: {english}
pillar|You were given a {english} {place} pillar.
day-pillar|You are a {english} day pillar person.
day-pillar|Born on a {english} day, you look before you leap.
day-pillar|As a {sound} day pillar you keep your own pace.
year-pillar|You were born in the year of the {english}.
year-pillar|Your birth year is a {english} year.
month-pillar|Your month pillar happens to be {full}.
pillars|Your year and month pillars are {year} and {month}.
day-stem|Your Day Master is {english}.
day-stem|You are a {english} Day Master.
day-stem|Being {english}, your day master likes a clear horizon.
day-stem|{english} is your Day Master.
day-stem|The stem of your day pillar is {english} ({hanja}).
day-stem|Your day stem, {english}, bends but does not break.
day-stem|Born under {english}, your day stem shows it early.
day-stem|Your 일간 is {english}.
day-stem|Your day master is {full} in Korean.
day-stem|At the core of this chart is a {english} day master.
stem|Your {place} stem is {english}.
stem|{english} appears on your {place} stem.
stem|There is {english} on the {place} stem.
branch|Your {place} branch is the {english}.
branch|The {english} sits in your {place} branch.
branch|You have the {english} in the {place} branch.
branch|Your {place} branch, {english} ({hanja}), holds a lot.
branch|The branch of your {place} pillar is {english}.
zodiac|You were born in the year of the {english}.
zodiac|Your zodiac sign is the {english}.
zodiac|You are a {english} by your year branch.
hidden|{english} is hidden in your {place} branch.
hidden|Among the hidden stems of the {place} branch is {english}.
hidden|Your {place} branch hides {english} inside.
god|You have a {god} in the {place}.
god|Your {place} holds the {god}.
god|{god} sits in your {place}.
god|The {place} is {god}.
god|There is {god} on your {place}.
god|With {god} at the {place}, people rely on you.
god|Your {place} carries {god} ({hanja}).
god|The {god} in your {place} speaks up quickly.
god|The ten god of your {place} is {god}.
god|{god} shows up in the {place}.
god-day-branch|Your spouse palace holds {god}.
god-month-branch|In the month branch we find {hangul}.
god-missing|You have no {god} in your chart.
god-missing|{god} is missing from your chart.
god-missing|There is no {god} among your pillars.
god-count|You have {count} {god} stars in the chart.
structure|Your structure is {structure}.
structure|This chart is a {structure}.
structure|The structure reads as {structure}, an estimate.
structure|By the month branch this is a {structure} ({hanja}).
stage|Your {place} branch stands at the {stage} stage.
stage|In the twelve stages your {place} branch is at {stage}.
stage|The {place} branch is in the {stage} stage.
stage|Your {place} branch sits at {stage} ({hanja}).
branch-star|Your {place} branch carries the {star}.
branch-star|The {star} falls on the {place} branch.
star|You have the {star} in your chart.
star|The {star} is one of your stars.
star|Your chart carries the {star} ({hanja}).
star|{star} shines in your natal chart.
star-absent|You do not have the {star}.
star-absent|There is no {star} in your chart.
star-count|You have {count} {star} stars.
star-place|The {star} sits in your {place} pillar.
star-place|Your {place} branch has the {star}.
void|Your void branches are {a} and {b}.
void|{a} and {b} are void in your chart.
void|The void falls on {a} and {b}.
void-place|Your {place} branch is void.
void-place|The {place} branch falls into the void.
nayin|The nayin of your {place} pillar is {nayin}.
nayin|By nayin, your {place} pillar is {nayin}.
relation|There is a {attached} in your chart.
relation|The {attached} runs through your chart.
relation|Your chart holds a {attached} ({hanja}).
relation-letters|The {a} and {b} form a {name} in your chart.
relation-letters|There is a {name} between {a} and {b}.
clash|The {a} and {b} clash in your chart.
clash|Your chart has a clash of {a} and {b}.
clash|{a} clashes with {b} in your four pillars.
relation-places|Your {placea} and {placeb} branches form a {name}.
relation-places|There is a {name} between your {placea} and {placeb} branches.
relation-places|The {placea} branch and the {placeb} branch are in a {name}.
no-clash|There is no clash in your chart.
no-clash|Your chart is free of clashes.
no-triple|You have no Three Combination in the chart.
count|You have {count} {element} in your chart.
count|There are {count} {element} letters in your chart.
count|{element} appears {times} in your chart.
count|Your chart counts {digit} {element} characters.
count|{element}: {digit} in your chart.
missing|You have no {element} in your chart.
missing|{element} is missing from your chart.
missing|Your chart lacks {element}.
missing|There is no {element} at all in your four pillars.
missing|The missing element is {element}.
strongest|{element} is the strongest element in your chart.
strongest|Your strongest element is {element}.
strongest|{element} is dominant in your chart.
strongest|The heaviest element is {element}.
weakest|{element} is your weakest element.
weakest|The weakest element in your chart is {element}.
weakest|{element} is the thinnest of your elements.
weight|{element} weighs {weight} in your chart.
strength|Your Day Master is {side}.
strength|You have a {side} Day Master.
strength|Your chart is on the {side} side.
strength|The day master is considered {side}.
level|The strength is estimated as {level} ({hanja}).
level|Your Day Master comes out {level}.
score|The strength comes to {score} points, an estimate.
useful|By the {method} method the helpful element is {element}.
useful|The useful element by {method} is {element}.
useful|Your {method} useful god is {element}.
useful-strength|By balance, the useful god is {element}.
useful-climate|For climate, the favorable element is {element}.
direction|Your luck cycles run {direction}.
direction|The luck cycles move {direction} for you.
start|Your luck cycles begin at age {age}.
start|Your first luck cycle starts at {age}.
cycle|From age {age} you are in the {english} luck cycle.
cycle|You entered the {sound} luck cycle at {age}.
cycle|The {english} luck cycle begins at {age}.
cycle|At {age} your luck turns to the {english} cycle.
cycle|From {age}, the {full} decade opens.
cycle-year|The {english} luck cycle starts in {year}.
current|You are now in the {english} luck cycle.
current|Your current luck cycle is {sound}.
current|Your current ten-year luck pillar is {english} ({hanja}).
current-god|The stem of your current luck cycle is {stemgod}.
next|Your next luck cycle is {english}.
next|Next comes the {sound} luck cycle.
span|From {from} to {to} you walk the {english} luck cycle.
annual|{year} is a {english} year.
annual|{year}, the {english} year, stirs things up.
annual|In {year} the {full} year arrives.
annual|The year {year} is {sound} ({hanja}).
annual-stem-god|In {year} the stem brings {god}.
annual-branch-god|The branch of {year} brings {god}.
annual-god|In {year} you meet {god}.
annual-god|{year} brings {god} into your life.
annual-god|{god} arrives in {year}.
annual-this|This year is a {english} year.
annual-next|Next year, a {english} year, may feel busier.
monthly|{monthname} {year} is a {english} month.
today|Today is a {english} day.
now-age|You are now {age}, according to this year's count.
element-day|Your Day Master is {element}.
element-day|You are a {element} day master.
element-branch|Your {place} branch is {element}.
compare|You have more {more} than {less} in your chart.
script-stem|Your day master is {mixed}.
script-pillar|Your day pillar is {mixed}.
script-god|Your {place} holds {mixed}.
not-god|Your {place} is {god}, not {wrong}.
pillar|Look at your {place} pillar: {english} ({hanja}).
pillar|In your {place} pillar we see {english}.
pillar|The {english} in your {place} pillar is hard to miss.
day-pillar|People of the {english} day, like you, take their time.
day-pillar|Your day of birth falls on {english}.
year-pillar|You arrived in a {english} year.
day-stem|{english} stands for you here, as the Day Master.
day-stem|Your chart is built around a {english} Day Master.
day-stem|As a {english} soul you need room.
day-stem|You, a {english} Day Master, know how to wait.
stem|Your {place} stem shows {english}.
stem|On top of your {place} pillar is {english}.
branch|Under your {place} pillar lies the {english}.
branch|The {place} branch belongs to the {english}.
zodiac|Your year animal is the {english}.
hidden|Inside the {place} branch you also keep {english}.
god|Your {place} brings out {god}.
god|We find {god} in the {place}.
god|{god} rules your {place}.
god|The {place} stands for {god} in your chart.
god-missing|Your chart has no {god}.
structure|You fall under the {structure}.
structure|I would call this a {structure}.
stage|The day master reaches the {stage} stage on your {place} branch.
branch-star|On your {place} branch we meet the {star}.
star|The {star} belongs to you.
star|Thanks to the {star} you get help when needed.
star-absent|Your chart has no {star}.
void|For you, {a} and {b} are the void branches.
void-place|The void touches your {place} branch.
nayin|{nayin} is the nayin of your {place} pillar.
relation|Your natal chart shows the {attached}.
relation-letters|{a} and {b} meet in a {name}.
clash|Inside your chart, {a} and {b} clash.
relation-places|Your {placea} branch forms a {name} with your {placeb} branch.
count|Of the five elements you have {count} {element}.
count|{element} shows up {times} in your pillars.
missing|Not a single {element} appears in your chart.
missing|You are missing {element}.
strongest|Nothing in your chart is stronger than {element}.
strongest|{element} leads the five elements in your chart.
weakest|{element} comes last in strength in your chart.
strength|You have a rather {side} day master.
useful|{element} is your helpful element by the {method} method.
direction|Your luck goes {direction}.
start|Luck cycles start at {age} for you.
cycle|At age {age} the {english} luck cycle takes over.
cycle|The {english} decade of luck starts at {age}.
current|Right now the {english} luck cycle is with you.
next|After this comes the {english} luck cycle.
annual|{year} carries the pillar {english}.
annual-god|{year} is a year of {god} for you.
annual-this|The current year is {english}.
not-god|It is {god}, not {wrong}, in your {place}.
script-stem|Your 일간 is {mixed}.
pillar|Your {place} pillar reads {english}.
pillar|I see {full} in the {place} pillar.
pillar|{sound} holds the {place} pillar.
day-pillar|You walk through life as a {english} day.
day-pillar|Take the {english} of your day pillar seriously.
year-pillar|Your year of birth was a {english} year.
month-pillar|The month pillar you were born into is {english}.
day-stem|Your self element, the Day Master, is {english}.
day-stem|{english} Day Masters like you warm up slowly.
day-stem|The day stem is {english} and it shows.
day-stem|Deep down you are {english} by day stem.
stem|We see {english} on top of the {place} pillar, its stem.
stem|The {place} stem happens to be {english}.
branch|Your {place} branch turns out to be the {english}.
branch|There is a {english} in your {place} branch.
branch|The {english} is what your {place} branch holds.
zodiac|By zodiac you are a {english}.
hidden|Your {place} branch has {english} as a hidden stem.
god|Your {place} is home to {god}.
god|{god} lives in your {place}.
god|Notice the {god} in the {place} of your chart.
god|From the {place}, {god} calls.
god-missing|There is not a single {god} in your chart.
structure|Your chart forms a {structure}.
structure|The pattern of the month is the {structure}.
stage|Your {place} branch belongs to the {stage} stage.
branch-star|Look for the {star} in your {place} branch.
star|Among other things you carry the {star}.
star|Yours is a chart with the {star}.
star-absent|The {star} is absent from your chart.
void|{a} and {b} count as void for you.
void-place|Your {place} branch sits in the void.
nayin|The nayin for the {place} pillar is {nayin}.
relation|You live with a {attached} in your chart.
relation-letters|In your chart {a} and {b} make a {name}.
clash|Your {a} clashes with your {b}.
relation-places|A {name} ties your {placea} branch to your {placeb} branch.
count|Your eight characters include {count} {element}.
count|There is {count} {element} in the chart.
missing|Your chart has no {element} to speak of.
missing|What is absent from your chart is {element}.
strongest|Your chart leans on {element} as its strongest element.
weakest|Your chart is weakest in {element}.
strength|This is a {side} day master.
level|Your strength reads as {level}.
useful|By {method}, the element that helps is {element}.
direction|Your decades of luck move {direction}.
start|You entered your first luck cycle at {age}.
cycle|The luck cycle from {age} is {english}.
cycle|When you turn {age}, the {english} luck cycle begins.
current|The luck cycle you are in is {english}.
next|The luck cycle after this one is {english}.
annual|The pillar of {year} is {english}.
annual-god|{year} hands you {god}.
annual-next|Next year is {english}.
not-god|Your {place} holds {god} rather than {wrong}.
script-pillar|You were born on a {mixed} day.
pillar|Your {place} pillar, by the way, is {english}.
pillar|{english} ({hanja}) makes up your {place} pillar.
day-pillar|The {english} day pillar gives you patience.
day-pillar|Yours is the day of the {english}.
month-pillar|Work life shows in your month pillar, {english}.
year-pillar|You were born in a {english} year.
day-stem|Your chart has {english} as its Day Master.
day-stem|With a {english} Day Master you grow by giving.
day-stem|The Day Master here, {english}, likes order.
stem|{english} is the stem of your {place} pillar.
branch|Your {place} branch is {english} ({hanja}).
branch|In your {place} branch lives the {english}.
zodiac|Born in the year of the {english}, you notice a lot.
hidden|The {place} branch contains {english} among its hidden stems.
god|Your {place} shows {god}.
god|The {god} at your {place} is worth knowing.
god|In your {place} there is {god}.
god-missing|You do not have {god} in your chart.
structure|Your chart is of the {structure}.
stage|Your {place} branch is at the stage of {stage}.
branch-star|The {star} sits on your {place} branch.
star|Your chart has the {star}.
star-place|In your {place} branch sits the {star}.
star-absent|You have no {star} in your chart.
void|Your chart has {a} and {b} as void branches.
nayin|{place} pillar nayin: {nayin}.
relation|Your chart contains a {attached}.
relation-letters|{a} and {b} are in a {name} in your chart.
clash|A clash between {a} and {b} marks your chart.
relation-places|Between your {placea} and {placeb} branches there is a {name}.
count|I count {count} {element} letters in your chart.
missing|{element} does not appear in your chart.
strongest|The strongest of your elements is {element}.
weakest|Of all five elements {element} is the weakest.
strength|Your day master looks {side}.
level|By four factors the strength is {level}.
useful|The {method} method makes {element} your helpful element.
direction|The direction of your luck cycles is {direction}.
start|Your luck cycles start at age {age}.
cycle|At {age} you step into the {english} luck cycle.
cycle|Your {english} luck cycle starts at age {age}.
current|At present you are in the {english} luck cycle.
annual|The year {year} is the {english}.
annual-god|For you {year} means {god}.
annual-this|This {english} year asks for patience.
not-god|The {place} is not {wrong} but {god}.
pillar|The {place} pillar you carry is {english}.
pillar|{english} in the {place} pillar makes you steady.
day-pillar|A {english} day pillar, that is you.
year-pillar|Your birth year pillar is {english}.
day-stem|I read you as a {english} Day Master.
day-stem|{english}, your Day Master, needs rest.
stem|Look at the {english} on your {place} stem.
branch|{english} is your {place} branch.
branch|Your {place} branch carries the {english}.
hidden|{english} hides in your {place} branch.
god|{god} stands in your {place}.
god|Your {place} is ruled by {god}.
god|Thanks to {god} in your {place} you hold on.
god-missing|Nowhere in your chart is there a {god}.
structure|This is what we call a {structure}.
stage|Your {place} branch is in {stage}, one of the twelve stages.
star|You were born with the {star}.
star-absent|You were not born with the {star}.
void|The branches {a} and {b} are void for you.
relation|A {attached} is at work in your chart.
clash|{a} and {b} clash in your chart.
relation-places|Your {placea} branch and your {placeb} branch form a {name}.
count|{element} has {count} letters in your chart.
missing|Your chart is missing {element}.
strongest|By weight, {element} is the strongest element.
weakest|By weight, {element} is the weakest element.
strength|I see a {side} day master here.
useful|{element} is useful to you by the {method} method.
direction|Your luck pillars move {direction}.
cycle|Starting at {age}, the {english} luck cycle carries you.
current|The current luck cycle, {english}, asks for patience.
next|Your following luck cycle is {english}.
annual|In {year}, a {english} year, things shift.
annual-god|{god} comes to you in {year}.
`
