/**
 * More wordings of what frames-ko.ts and frames-en.ts say, written while the checker was strengthened before round 16: plain endings,
 * words in another order, letters by their Chinese sound. Up to two of each kind that were right by then, so they guard and measure nothing new.
 * `kind|sentence` as there.
 */
export const variedKorean = `
pillar|{place} {hangul}{이/가} 눈에 띄네요.
pillar|{place}는 {full}입니다.
year-pillar|태어난 해의 기둥은 {hangul}{이에요/예요}.
year-pillar|{hangul}년에 난 분이에요.
day-pillar|태어난 날의 기둥은 {hangul}{이에요/예요}.
day-pillar|흔히 {hangul}일주라고 부르는 사주예요.
day-stem|당신은 {full}{이에요/예요}.
day-stem|{letter} 일간답게 곧은 데가 있어요.
stem|{full}{이/가} {place}에 투출했어요.
stem|{place} 자리에는 {full}{이/가} 서 있죠.
branch|{place} {full}{이/가} 든든해요.
branch|{place}의 {full}{이/가} 뿌리예요.
month-branch|{letter}월생이라 계절감이 뚜렷해요.
month-branch|{hanja}월에 태어나셨어요.
zodiac|{animal}의 해에 태어났어요.
zodiac|띠가 {animal}라서 그래요.
hidden|{place}는 {full}{을/를} 품고 있어요.
hidden|{place} 지장간 중에 {full}{이/가} 보여요.
god-missing|{god}{은/는} 어디에도 안 보여요.
god-missing|{god}{이/가} 전혀 없어서 담백해요.
god-count|{god}{이/가} {count} 개나 되네요.
god-count|{god}{이/가} {count} 개씩이나 있어요.
structure|{structure}{으로/로} 보는 게 맞아요.
structure|이 사주의 격은 {structure}{이에요/예요}.
stage|{place}에서 {stage}지를 만나요.
stage|{place}가 {stage}지라서 힘이 달라요.
branch-star|{place}에는 {star}{이/가} 들었어요.
branch-star|{place}에 {star}{을/를} 놓았어요.
star|{star}{이/가} 도와주는 사주예요.
star|{star}{이/가} 있어서 사람이 모여요.
star-absent|{star}{은/는} 들어 있지 않아요.
star-absent|{star}{이/가} 없는 사주예요.
star-place|{place}에 {star}{을/를} 깔고 있어요.
star-place|{place}에 {star}{이/가} 앉아 있네요.
void|{a}·{b} 공망이네요.
void|{letters}{이/가} 공망이에요.
void-place|{place}에 공망이 들었어요.
void-place|{place}만 공망을 맞았어요.
nayin|{place}의 납음이 {nayin}{이라/라} 그래요.
nayin|{place} 납음은 {nayin}{이고요/고요}.
relation|{attached}{이/가} 원국에 들었어요.
relation|{attached}{이/가} 있어서 분주해요.
relation-letters|{a}{와/과} {b}{은/는} {name}{이에요/예요}.
relation-letters|{fulla}하고 {fullb} 사이에 {name}{이/가} 있어요.
clash-animals|{animala}와 {animalb}가 부딪치는 사주예요.
count|{element}{이/가} 모두 {count} 개예요.
count|{element}만 {count} 개예요.
missing|{element} 오행이 빠진 사주예요.
missing|{native}{이/가} 아예 없는 사주네요.
strongest|사주를 이끄는 건 {native} 기운이에요.
strongest|{element} 기운이 제일 세요.
weakest|{element} 세력이 가장 작아요.
weakest|{native} 기운이 제일 옅어요.
compare|{less}보다 {more}{이/가} 더 많네요.
compare|{less}{이/가} {more}보다 적어요.
level|{level} 사주예요.
level|이 사주는 {level}으로 나와요.
factor|{factor}한 사주예요.
direction|대운 방향은 {direction}{이에요/예요}.
direction|대운은 {direction}이에요.
cycle|{age}세에 {pillar} 대운이 열려요.
cycle|{age}세가 되면 {pillar} 대운으로 들어가요.
cycle-age|{native} 살에 {pillar} 대운이 들어와요.
cycle-age|{native} 살이 되면 {pillar} 대운이 와요.
cycle-year|{year}년에 {pillar} 대운으로 넘어가요.
current|지금은 {pillar} 대운을 살고 있어요.
current|현재 흐르는 대운은 {pillar}{이에요/예요}.
next|다음 대운으로 {pillar}{이/가} 와요.
next|다음은 {pillar} 대운이에요.
annual|{year}년은 {pillar}{의/의} 해예요.
annual|{year}년 {pillar}년이 와요.
annual-this|올해는 {pillar}의 해예요.
annual-this|올해 {pillar}년은 바쁜 해예요.
annual-next|내년은 {pillar}의 해예요.
annual-next|내년이면 {pillar}년이에요.
annual-god|{year}년 운은 {god}{이에요/예요}.
annual-god|{year}년엔 {god} 운을 만나요.
monthly|{year}년 {month}월 월운은 {hangul}{이에요/예요}.
monthly|{year}년 {month}월에는 {hangul}월이 와요.
today|오늘 일진은 {hangul}{이에요/예요}.
today|오늘은 {hangul}일이라 조심해요.
element-day|일간이 {native}에 속해요.
element-day|일간의 오행은 {element}{이에요/예요}.
element-branch|{place}는 {native} 기운이에요.
element-branch|{place}에 {native} 기운이 깔려 있어요.
month-pillar|{hangul}월 출생이라 열정이 있어요.
month-pillar|{hangul}월에 나셔서 그래요.
useful-climate|조후상 {element}{이/가} 필요해요.
useful-climate|조후용신으로 {native}{을/를} 써요.
useful-strength|억부용신으로 {native}{이/가} 나와요.
useful-strength|억부용신은 {element}{이다/다}.
span|{pillar} 대운은 {from}세부터 {to}세까지예요.
span|{pillar} 대운({from}~{to}세)이 있어요.
now-age|올해 만 {age}세시죠.
score|강약 점수는 {score}점이에요.
weight|{element} 무게가 {weight}{이에요/예요}.
annual-stem-god|{year}년 천간은 {god}{이다/다}.
annual-branch-god|{year}년 지지는 {god}{이다/다}.
`

export const variedEnglish = `
pillar|The {place} pillar carries the {full}.
pillar|Look at the {place} pillar: {english}.
day-pillar|You were born on a {english} day.
day-pillar|You're a {english} day pillar.
year-pillar|You came into the world in a {english} year.
year-pillar|Your birth year is the {english}.
month-pillar|You were born in a {english} month.
month-pillar|Your birth month is {english}.
day-stem|{english} is your day master.
day-stem|You're {english} through and through.
stem|{english} sits on your {place} stem.
stem|You've got {english} on the {place} stem.
branch|{english} sits in your {place} branch.
branch|Your {place} pillar rests on the {english}.
month-branch|You were born in the {english} month.
month-branch|You were born in the month of the {english}.
zodiac|You were born under the {english}.
zodiac|You're a {english}.
hidden|The {place} branch stores {english}.
hidden|{english} is one of the hidden stems in your {place} branch.
god-missing|{god} does not appear in your chart.
god-missing|Your chart shows no {god} at all.
god-count|You have {count} {god} stars.
god-count|Your chart has {count} {god}.
structure|Your chart follows the {structure}.
structure|Your chart structure is the {structure}.
stage|Your day master meets the {stage} stage in the {place} branch.
stage|Your {place} branch carries the stage of {stage}.
branch-star|The {place} branch carries the {star}.
branch-star|The {star} sits in your {place} branch.
star|You carry the {star}.
star|You've got {star}.
star-absent|You don't have {star}.
star-absent|You have no {star}.
star-place|{star} falls in your {place} pillar.
star-place|{star} is tied to your {place} branch.
void|{a} and {b} are void for you.
void|Void falls on the {a} and the {b}.
void-place|Your {place} branch falls into the void.
void-place|Your {place} branch is an empty one.
nayin|Your {place} pillar sounds as {nayin}, its nayin.
nayin|The melodic element of your {place} pillar is {nayin}.
relation-letters|{a} and {b} form a {name} in your chart.
relation-letters|The {a} and the {b} form a {name}.
count|You have {count} {element} letters.
count|You've got {count} {element} letters in your chart.
missing|Your chart has no {element}.
missing|{element} doesn't show up at all in your chart.
strongest|{element} is your strongest element.
strongest|{element} is the dominant force in your chart.
weakest|{element} carries the least weight.
weakest|{element} is the least powerful element in your chart.
compare|You have more {more} than {less}.
compare|There is more {more} in your chart than {less}.
level|Your day master is {level}.
level|Strength-wise, your chart is {level}.
useful-climate|For climate, your chart needs {element}.
useful-climate|The climate method points to {element}.
useful-strength|By the strength method, {element} is useful.
current|Your current luck cycle is {english}.
current|Your present ten-year cycle is {english}.
next|Next comes the {english} luck cycle.
next|After this decade comes {english}.
annual|The year {year} is {english}.
annual|{year} carries the {english}.
annual-this|This is the year of the {english}.
annual-this|This year's pillar is {english}.
annual-next|Next year is a {english} year.
annual-next|Next year's pillar is {english}.
annual-god|{year} is a {god} year.
annual-god|The year {year} is ruled by {god}.
monthly|In {monthname} {year} the month pillar is {english}.
today|The pillar of today is {english}.
today|Today's pillar is {english}.
element-day|You are a {element} person by day master.
element-day|You're a {element} day master.
element-branch|The {place} branch belongs to {element}.
element-branch|{element} sits in your {place} branch.
weight|The weight of {element} is {weight}.
weight|{element} weighs {weight}.
score|Your strength score is {score}.
score|The strength of your day master is {score} points.
now-age|You are {age} years old now.
`
