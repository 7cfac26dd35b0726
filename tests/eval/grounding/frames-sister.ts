/**
 * Sisters of the plain frames, written blind in two lots once those were all right. When first tried: 1371 of 1558 and 1281 of 1392 in
 * English, 469 of 486 in Korean. `kind|sentence` as in frames-ko.ts.
 */
export const sisterEnglish = `
pillar|Her {place} pillar? {pinyin}, plain as day.
pillar|I wrote down {pinyin} for the {place} pillar.
pillar|The {place} pillar ({hanja}) is where it starts: {pinyin}.
pillar|{place} pillar → {english}
pillar|The diviner put {pinyin} in the {place} column.
pillar|You hold {pinyin} as your {place} pillar, a quiet pair.
day-pillar|Her day of birth is a {pinyin} day.
day-stem|{pinyinelement}, that's me.
day-stem|I'm {pinyinelement}, apparently.
day-stem|My grandson is a {pinyinelement} child.
day-stem|The self in this chart is {pinyin}, {english}.
day-stem|The day stem of this chart? {pinyin}.
day-stem|It all begins with the Day Master, which in your case is {pinyin}.
day-stem|You carry {pinyinelement} as your day master.
day-stem|Her master of the day is {pinyin}.
day-stem|The person here is {english} by nature.
day-stem|Your element is {english}.
day-stem|At heart you are {pinyinelement}.
day-stem|We read this chart from {pinyin}, the day master.
stem|Up on the {place} stem I see {pinyin}.
stem|{pinyin} is written on top of the {place} pillar.
stem|The top of the {place} pillar is {pinyinelement}.
stem|In the {place} pillar the stem is {pinyin}.
branch|Below, in the {place} branch, lives the {english}.
branch|In the {place} pillar the branch is {pinyin}.
branch|The bottom of the {place} pillar is the {english}.
branch|A {english} waits in the {place} branch.
count|I count {count} {element} in this chart.
count|You've got {count} {element} in there, out of eight characters.
count|There are {count} {element} signs among the eight characters.
count|{element} makes up {count} of the eight.
count|{element} ×{digit}
count|{element}, {digit} of 8.
count|The number of {element} characters in this chart is {count}.
count|{element} has {count} characters to its name.
missing|There's zero {element} in your chart.
missing|I looked at all the pillars and found no {element}.
missing|Your chart has everything but {element}.
missing|{element}? None.
missing|{element} doesn't appear in your chart.
missing|What's missing in the chart is {element}.
missing|The missing element is {element}.
strongest|{element} rules this chart.
weakest|{element} is the weak spot among the five elements, the weakest of all.
god|On your {place} you carry the {god}.
god|The {place} wears the face of {god}.
god|{god} has its seat on the {place}.
god|As ten gods go, the {place} is {god}.
god|The {place} stands for {god} in this chart.
god|The {place} acts as your {god}.
god|She said my {place} is the {god}.
star-place|The {star} was found in her {place} pillar.
star-place|Your {place} branch brings you the {star}.
star-place|The {star} lives in my {place} pillar.
star-place|Look at the {place} branch: there's the {star}.
star-place|The {place} branch lights up the {star}.
relation-places|Her {placea} branch and {placeb} branch are in a {name}.
relation-places|The {placea} branch stands in {name} with the {placeb} branch.
relation-places|A {name} runs between the {placea} and {placeb} branches.
relation-places|You have a {name} going on between {placea} branch and {placeb} branch.
cycle|From {age} on you walk in {pinyin}, your luck pillar then.
cycle|At {age}, {pinyin} takes over as the luck pillar.
cycle|The ten years from {age} are {pinyin}.
cycle|The {english} decade starts at {age}.
cycle|Once you turn {age}, your luck pillar changes to {pinyin}.
cycle|{pinyin} is the luck pillar from age {age}.
cycle|Luck pillar {pinyin}, starting at age {age}.
current|The luck pillar of the moment is {pinyin}.
current|You're in your {pinyin} luck pillar now.
current|My niece is presently in a {pinyin} decade.
current|{pinyin} rules the present decade.
current|The luck pillar you find yourself in is {pinyin}.
start|The first decade starts when you turn {age}.
start|Her luck only got going at {age}.
start|Your luck pillars kick off at {age}.
start|The luck count is {age}.
start|I was {age} when my first luck cycle started.
start|The first ten-year luck begins at age {age}.
start|{age} is the age at which the first luck pillar starts.
direction|In this chart, luck goes {direction}.
direction|You go {direction} through your luck pillars.
direction|The luck pillars are counted {direction}.
direction|The decades unroll {direction} from the month pillar.
direction|Her luck pillars march {direction}.
direction|It is {direction} that the luck pillars travel.
annual|{year} is the year of {pinyin}.
annual|The year pillar for {year} is {pinyin}.
annual|We will meet {pinyin} in {year}.
annual-stem-god|For you the stem of {year} represents {god}.
annual-stem-god|{year}'s stem is your {god}.
annual-branch-god|{year}'s branch is your {god}.
annual-branch-god|The branch of the year {year} is your {god}.
stage|Your {place} branch is in the {stage} stage.
stage|The Day Master's stage in the {place} branch is {stage}.
stage|Of the twelve stages, the {place} branch has {stage}.
stage|In the {place} branch you find the {stage} stage.
stage|{place} branch, stage: {pinyinstage}.
nayin|The {place} pillar carries the sound of {nayin}.
nayin|Her {place} pillar is {nayin} by nayin.
nayin|The nayin: {nayin}, for the {place} pillar.
void|Your void is in {a} and {b}.
void|{a} and {b} are your empty branches.
void|The pair of void branches is {a}-{b}.
void|The branches {a} and {b} are empty in this chart.
void-place|Your {place} branch sits in the void.
void-place|The {place} pillar is void.
hidden|Tucked inside the {place} branch is {pinyinelement}.
hidden|Your {place} branch keeps {pinyin} hidden.
hidden|The {place} branch contains {pinyin} as a hidden stem.
structure|Your chart forms a {structure}.
structure|The structure of this chart is {structure}.
structure|She called it a {structure}.
structure|My son's chart is a {structure} one.
level|This is a {level} Day Master.
level|The Day Master counts as {level}.
level|How strong is the Day Master? It is {level}.
level|The verdict on the Day Master: {level}.
level|My boy's day master is {level}, the diviner said.
strength|Her day master is {side}, she says.
strength|The Day Master of this chart is {side}.
strength|I'm a {side} day master.
strength|You have a {side} day master.
useful-climate|Seasonally speaking, the useful element is {element}.
useful-climate|To balance the season, this chart needs {element}.
useful-any|{element} is your useful god.
useful-any|You need {element} most of all the elements.
useful-any|The element to lean on is {element}.
useful-any|{element} is the medicine for this chart.
useful-any|The chart is begging for {element}.
useful-any|More {element} is what the chart wants.
element-day|Your day master is of the {element} element.
pillar|Nobody told her, but the {place} pillar of her chart is {pinyin}, and it explains a lot.
pillar|The paper says {place} pillar, {pinyin}, in red ink.
pillar|Take the {place} pillar, for instance: {english}.
pillar|Write it down, dear: the {place} pillar is {pinyin}.
pillar|Your {place} pillar pairs a stem and a branch as {pinyin}.
day-pillar|You are a {pinyin} person, born on that very day.
day-pillar|{pinyin} day, that is when you were born.
day-pillar|You arrived on a {english} day, which suits you.
day-stem|The heart of your chart is {pinyinelement}, which likes to be seen.
day-stem|Born as {pinyinelement}, you take your time.
day-stem|A {pinyinelement} day master like yours needs quiet evenings.
day-stem|Because you are {english}, you prefer the slow road.
day-stem|My nephew's day master came back as {pinyin}, and his mother laughed.
day-stem|He's {english}, the astrologer said, and you could see it.
day-stem|Expected Day Master: {pinyin}.
day-stem|The Day Master should read {pinyin}.
day-stem|For this input the Day Master is {pinyin} ({hanja}).
stem|Sitting on the {place} stem is {pinyinelement}, quiet but stubborn.
stem|The {place} pillar carries {pinyin} on top.
stem|{pinyin} stands at the top of the {place} pillar.
stem|Her {place} pillar has {english} as its stem.
branch|The {place} pillar has the {english} as its branch.
branch|Underneath, the {place} pillar rests on the {english}.
branch|Your {place} branch, {pinyin}, is a warm one.
branch|The {place} branch is a {english}, that is to say {pinyin}.
branch|Your spouse palace aside, the {place} branch is {pinyin}.
count|Counting the eight characters I got {count} {element}.
count|{count} out of eight are {element}, a lot to carry.
count|All told, {element} turns up {times}.
count|You have exactly {count} {element} characters, no more.
count|He wrote "{element} {digit}" under the chart.
count|The tally for {element} stands at {count}.
count|{element} takes {count} seats in this chart.
missing|My niece has no {element} in her eight characters, not even hidden in plain sight.
missing|Of {element} there is not a trace in this chart.
missing|Not one character of {element}, the diviner sighed.
missing|This chart lacks {element} altogether.
missing|No {element} at all, she said, looking at the eight characters.
strongest|Nothing in this chart is as strong as {element}.
strongest|The chart's heaviest element is {element}.
strongest|{element} leads the five elements in this chart.
god|The star on your {place} is the {god}, which loves order.
god|The {place}? That would be {god}.
god|You will find the {god} right on your {place}.
god|The {place} brings {god} into your life.
god|Her {place} turns out to be a {god}.
god|{god} takes the {place}, says the report.
star-place|Your {place} pillar holds the {star}, a lovely gift.
star-place|The diviner saw the {star} in my {place} branch.
star-place|The {star} in your {place} branch opens doors.
star-place|He has the {star}, and it is in the {place} pillar.
relation-places|The {placea} branch and the {placeb} branch, as you may notice, are in a {name}.
relation-places|The {placea} and the {placeb} branch meet in a {name}.
relation-places|There's {name} energy between your {placea} branch and your {placeb} branch.
relation-places|Your {placea} branch and {placeb} branch: a {name}.
cycle|At {age} she steps into {pinyin}, a new luck pillar.
cycle|Her luck pillar from {age} onward is {pinyin}.
cycle|When he turns {age}, the decade of {pinyin} begins.
cycle|The pillar of luck from age {age} reads {pinyin}.
cycle|It's {pinyin} from {age}, luck-wise.
current|For now the luck pillar is {pinyin}, so take it slowly.
current|The present ten years are {pinyin}.
current|You are currently riding the {pinyin} luck pillar.
current|The luck pillar you are living now, {pinyin}, asks for patience.
start|Luck pillars kick in at age {age} for this chart.
start|Your luck pillars begin at {age}, so the early years belong to your parents.
start|My boy's first luck pillar came when he was {age}.
start|The first pillar of luck opened at {age}.
start|She was {age} when luck began to move for her, says the chart.
start|Expected start of luck: age {age}.
direction|The luck pillars run {direction}, like a film.
direction|Your decades travel {direction}, one by one.
direction|Expected luck direction: {direction}.
direction|Her ten-year pillars go {direction}.
direction|{direction} is the way your luck pillars go.
annual|{pinyin} rules {year}.
annual|In {year} we enter a {english} year.
annual|The pillar of the year {year} is {pinyin}.
annual-stem-god|{year} has {god} on its stem, a chance to rest.
annual-branch-god|{year} has {god} in its branch.
annual-branch-god|In {year} the branch brings you {god}.
stage|Life stage at the {place} branch: {stage}.
stage|Your day master, seen from the {place} branch, is in its {stage} stage.
stage|The {place} branch is where the Day Master comes to {stage}, in the twelve stages.
stage|The {place} branch is your {stage} stage, what the old books call {pinyinstage}.
nayin|The {place} pillar sounds as {nayin}, by the old nayin.
nayin|The old nayin name of the {place} pillar is {nayin}.
nayin|Nayin of {place} pillar = {nayin}
void|The pair {a} and {b} is void for you.
void|Void for this chart: {a} and {b}.
void|Two branches are empty in her chart, the {a} and the {b}.
void-place|In this chart, the {place} branch is a void one.
void-place|Emptiness touches the {place} branch.
hidden|Look inside the {place} branch and you find {pinyin}.
hidden|Hidden stem in the {place} branch: {pinyinelement}.
hidden|The {place} branch holds a hidden {english}.
structure|A {structure}, that is what the month gives you.
structure|The frame of this chart is {structure}.
structure|I would call this chart a {structure}.
level|I'd say the day master is {level}.
level|Expected strength: {level}.
level|The day master is judged {level}, so rest matters.
strength|The Day Master is rather {side}, dear, so mind your sleep.
strength|The diviner says my niece has a {side} day master.
strength|Your self is {side} in this chart.
useful-climate|Climate asks for {element}.
useful-climate|By the season, {element} is what you need.
useful-any|What would do you good, says the chart, is {element}.
useful-any|{element} is the element you should seek.
useful-any|Your lucky element is {element}.
useful-any|The remedy for this chart is {element}.
useful-any|The element that brings balance to your chart is {element}.
useful-any|Expected useful element: {element}.
element-day|The day master is a {element} type.
element-day|She is a {element} person by her day master.
`
export const sisterKorean = `
pillar|{place}가 {hangul}{이더라고/더라고}.
pillar|{place}? {hangul}{이라고/라고} 했어.
pillar|내 {place}{은/는} {hangul}{이라네/라네}.
pillar|우리 막내 {place}가 {hangul}{이라던데/라던데}.
pillar|{place} = {hangul}
day-stem|우리 손녀는 {full}{이라고/라고} 하더라.
day-stem|{full} 일간이라더라.
day-stem|일간은 {full}, 이렇게 적어 주셨다.
day-stem|저는 일간이 {full}{이라고/라고} 들었어요.
stem|{place}에는 {full}{이/가} 있음.
stem|{place}: {full}
branch|{place}에 {full}{이/가} 깔려 있대.
branch|{place}: {full}
count|오행 개수는 {element}{이/가} {count} 개.
count|사주 여덟 자에 {native}{이/가} {count} 개 있다고 함.
count|팔자에 {element}{이/가} {count} 개 들었다네.
missing|사주에 {native}{이/가} 한 자도 없다고 하셨음.
missing|팔자에 {element}{이/가} 없는 사주라더라.
missing|오행 중에 {element}{이/가} 없음.
god|{place}에는 {god}{이/가} 있음.
god|{place} 자리가 {god}{이라던데/라던데}.
structure|{structure} 사주라더라.
structure|격은 {structure}{이라네/라네}.
star-place|{star}{이/가} {place}에 있다고 함.
star-place|{place}에 {star}{이/가} 붙었대.
cycle|{age}세에 {hangul} 대운으로 바뀐다고 함.
current|지금 {hangul} 대운을 지나는 중이라고 함.
current|요즘 대운이 {hangul}{이라던데/라던데}.
start|대운이 {age}살부터 들어온다고 함.
start|대운수가 {age}{이라네/라네}.
direction|대운이 {direction}이라던데.
stage|{place}가 {stage}지라고 함, 십이운성.
nayin|{place}의 납음은 {nayin}{이라네/라네}.
void|{a}{b}{이/가} 공망이라고 함.
void|공망: {a}{b}
level|{level}{이라더라/라더라}.
level|사주가 {level}{이라네/라네}.
strength|우리 아들은 {side}{이라고/라고} 하더라.
useful|용신은 {element}{이라더라/라더라}, {method} 기준으로.
useful-any|용신: {element}
useful-any|{element}{이/가} 용신이라네.
`
