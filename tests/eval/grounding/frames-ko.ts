/**
 * How it was made: written by hand, each line a way in which a person giving a reading says one thing. `kind|sentence`; the kind
 * (draw-claims.ts) says what is filled in, once as the chart has it and once as it has not. {이/가} takes the particle's sound.
 * The checker was mended with these; frames-held.ts holds those that it was not.
 */
export const koreanFrames = `
pillar|당신의 {place}는 {both}{이에요/예요}.
pillar|{place}가 {hangul}{이에요/예요}.
pillar|{place}는 {hangul}입니다.
pillar|타고난 {place}가 {hangul}{이라/라} 결이 뚜렷해요.
pillar|{hanja} {place}를 갖고 태어났어요.
pillar|{hangul} {place}의 특징이 잘 드러나요.
pillar|{place}: {hangul}
pillar|{place}에는 {hanja}({hangul}){이/가} 놓여 있습니다.
pillar|사주의 {place}를 보면 {hangul}{이고/고} 그 기운이 이어져요.
pillar|{english} {place}로 태어난 분이에요.
day-pillar|{hangul}일주답게 자기 중심이 있어요.
day-pillar|{both}일에 태어났습니다.
day-pillar|{spaced} 일주라서 고집이 있는 편이죠.
day-pillar|일주가 {hangul}{이니까/니까} 차분하게 보셔도 돼요.
day-pillar|회원님은 {hangul}일생이시네요.
year-pillar|{hangul}년생이세요.
year-pillar|{hangul}년에 태어나셨군요.
month-pillar|{hangul}월에 태어나서 계절의 기운이 진해요.
pillars|네 기둥 가운데 연주와 월주는 {year}, {month}{이에요/예요}.
day-stem|당신은 {full} 일간입니다.
day-stem|일간이 {full}{이에요/예요}.
day-stem|일간은 {letter}({hanja}){이라서/라서} 반듯해요.
day-stem|본인을 뜻하는 글자는 일간 {full}입니다.
day-stem|{spaced} 일간이라 마음이 넓어요.
day-stem|{letter}일간이시네요.
day-stem|태어난 날의 천간이 {full}{이니/니} 성정이 맑아요.
day-stem|일간 {fullboth}{은/는} 한결같은 기질이에요.
day-stem|{english} 일간을 타고났어요.
day-stem|당신의 Day Master는 {full}{이에요/예요}.
stem|{place}에 {full}{이/가} 떠 있어요.
stem|{place}은 {full}{이고/고} 바깥으로 드러나요.
stem|{full}{이/가} {place}에 드러나 있습니다.
stem|{place}에는 {hanja}{이/가} 있네요.
branch|{place}가 {full}{이라서/라서} 속이 깊어요.
branch|{place}에 {full}{을/를} 깔고 있어요.
branch|{place}는 {letter}({hanja})입니다.
branch|{place}가 {letter}{이에요/예요}.
branch|{full}{이/가} {place}에 자리 잡고 있죠.
branch|{place} {fullboth}{이/가} 바탕이 되어 줘요.
month-branch|{letter}월에 태어나셨네요.
zodiac|{animal}띠시네요.
zodiac|당신은 {animal}띠예요.
hidden|{place} 지장간에 {full}{이/가} 들어 있어요.
hidden|{place} 속에 {full}{이/가} 숨어 있습니다.
hidden|{place}의 지장간을 보면 {fullboth}{이/가} 있죠.
god|{place}에 {god}{이/가} 앉아 있어요.
god|{place}에는 {god}{이/가} 있습니다.
god|{place}가 {god}{이에요/예요}.
god|{god}{이/가} {place}에 자리해요.
god|{place}의 {both}{이/가} 일을 이끌어요.
god|{place}에 놓인 {god} 덕분에 밀고 나가는 힘이 있어요.
god|{place}의 십성은 {god}입니다.
god|{place}에 {english} 기운이 있어요.
god|{god}{을/를} {place}에 두고 있는 사주예요.
god-month-branch|태어난 달의 지지가 {god}{이라/라} 일터에서 빛나요.
god-day-branch|배우자 자리에 {god}{이/가} 앉아 있네요.
god-missing|사주에 {god}{이/가} 없어요.
god-missing|{god}{은/는} 하나도 없는 사주입니다.
god-count|{god}{이/가} {count} 개 있어요.
family-missing|사주에 {family}{이/가} 하나도 없습니다.
structure|격국은 {structure}{이에요/예요}.
structure|{structure} 사주로 봅니다.
structure|월지를 기준으로 보면 {structure}에 해당해요.
structure|이 사주는 {both}{으로/로} 추정해요.
stage|{place}가 십이운성으로 {stage}에 놓여요.
stage|{place}의 십이운성은 {stage}입니다.
stage|{place}는 {both} 자리예요.
stage|{place}에 {both}{이/가} 들었어요.
branch-star|{place}에 {star}{이/가} 있어요.
branch-star|{place}의 십이신살은 {star}{이에요/예요}.
star|{star}{이/가} 있는 사주예요.
star|당신은 {star}{을/를} 타고났어요.
star|사주에 {both}{이/가} 들어 있어서 눈에 띄어요.
star|신살로는 {star}{이/가} 보입니다.
star-absent|{star}{은/는} 없어요.
star-absent|사주에 {star}{이/가} 없습니다.
star-count|{star}{이/가} {count} 개 있어요.
star-place|{place}에 {star}{이/가} 붙어 있어요.
star-place|{star}{이/가} {place}에 있네요.
void|공망은 {letters}{이에요/예요}.
void|{a}{와/과} {b}{이/가} 공망이에요.
void|{hanja} 공망입니다.
void|공망에 드는 글자는 {fulla}{와/과} {fullb}입니다.
void-place|{place}가 공망이에요.
nayin|{place}의 납음은 {nayin}입니다.
nayin|{place}를 납음오행으로 보면 {nayin}{이에요/예요}.
relation|사주에 {attached}{이/가} 있어요.
relation|{attached}{이/가} 걸려 있어 변화가 잦아요.
relation|{attachedboth}{이/가} 있는 구조예요.
relation-letters|{fulla}{와/과} {fullb}{이/가} {name}{을/를} 이뤄요.
relation-letters|{a}{와/과} {b}{이/가} {name} 관계예요.
relation-places|{placea}와 {placeb}가 {name}{을/를} 이루고 있어요.
relation-places|{placea}와 {placeb} 사이에 {name}{이/가} 있습니다.
clash-animals|{animala}와 {animalb}가 충이에요.
no-clash|사주 안에 충이 없어요.
no-triple|원국에 삼합이 없습니다.
count|{element}{이/가} {count} 개예요.
count|{native} 기운이 {count} 개 있어요.
count|오행 중 {elementboth}{이/가} {digit}개입니다.
count|{element}{은/는} {digit}개로 나와요.
count|사주 여덟 글자에 {native}{이/가} {count} 글자 있어요.
missing|{element}{이/가} 없어요.
missing|{native} 기운이 하나도 없습니다.
missing|사주에 {elementboth}{이/가} 전혀 없는 편이에요.
missing|없는 오행은 {element}{이에요/예요}.
strongest|{native}{이/가} 가장 강해요.
strongest|가장 강한 오행은 {element}입니다.
strongest|오행 가운데 {element} 기운이 제일 강하네요.
strongest|힘이 제일 센 건 {native} 기운이에요.
weakest|{element} 기운이 가장 약해요.
weakest|가장 약한 오행은 {native}{이에요/예요}.
weakest|{native}{이/가} 제일 약합니다.
weight|{element}의 무게는 {weight}입니다.
strength|{side} 사주예요.
strength|{side}한 편에 속해요.
strength|일간의 힘은 {side}{으로/로} 추정해요.
strength|전체적으로 {side}합니다.
level|강약은 {level}{이에요/예요}.
level|이 사주는 {levelboth} 쪽으로 봅니다.
score|일간의 힘은 {score}점으로 추정해요.
factor|{factor}{을/를} 했어요.
factor|일간이 {factor}했습니다.
useful|{method}용신은 {element}{이에요/예요}.
useful|{method}{으로/로} 보면 {native} 기운이 도움이 됩니다.
useful|{method} 용신으로 {elementboth}{을/를} 써요.
useful-strength|억부법으로 용신을 잡으면 {element}입니다.
useful-climate|조후로는 {native}{이/가} 필요해요.
direction|대운은 {direction}해요.
direction|대운이 {direction}으로 흐릅니다.
start|대운수는 {age}{이에요/예요}.
start|첫 대운은 {age}세에 시작해요.
start|대운은 {age}세부터 들어옵니다.
cycle|{age}세부터 {pillar} 대운이에요.
cycle|{age}세에 {both} 대운으로 바뀌어요.
cycle|{pillar} 대운은 {age}세에 시작합니다.
cycle-age|{native}살부터 {pillar} 대운을 지나요.
cycle-year|{year}년부터 {pillar} 대운이 시작돼요.
current|지금 대운은 {pillar}{이고/고} 한창 흐르는 중이에요.
current|현재 {both} 대운을 지나고 있어요.
current-god|지금 대운의 천간은 {stemgod}{이에요/예요}.
current-god|현재 대운 지지에는 {branchgod}{이/가} 들어와 있어요.
next|다음 대운은 {pillar}입니다.
span|{from}세에서 {to}세까지 {pillar} 대운이에요.
annual|{year}년은 {pillar}년이에요.
annual|{year}년 {pillar}년에는 움직임이 커져요.
annual|{year}년 세운은 {both}입니다.
annual-stem-god|{year}년 천간에는 {god}{이/가} 들어와요.
annual-branch-god|{year}년 지지로는 {god}{이/가} 옵니다.
annual-god|{year}년에는 {god}{이/가} 들어와 바빠져요.
annual-god|{year}년 {pillar}년에는 {god} 운이에요.
annual-this|올해는 {pillar}년이에요.
annual-next|내년 {pillar}년에는 변화가 있어요.
monthly|{year}년 {month}월은 {pillar}월이에요.
today|오늘은 {pillar}일이에요.
now-age|지금 나이는 만 {age}세예요.
element-day|일간은 {native} 기운이에요.
element-day|{native} 일간이시네요.
element-branch|{place}의 오행은 {element}입니다.
compare|{more}{이/가} {less}보다 많아요.
script-stem|일간은 {mixed}{이에요/예요}.
script-pillar|{mixed} 일주의 기질이 있어요.
script-god|{place}에 {mixed}{이/가} 있습니다.
rooted-god|당신 사주의 {place}는 {both}{이라/라} 책임이 무거워요.
not-god|{place}는 {wrong}{이/가} 아니라 {god}{이에요/예요}.
seated-month|월령은 {full}입니다.
pillar|만세력을 뽑아 보니 {place}가 {hangul}{이네요/네요}.
pillar|{place} {both}{을/를} 눈여겨보세요.
pillar|{hangul}{이/가} {place}로 들어와 있어요.
day-pillar|이분은 {hangul} 일주의 전형이에요.
day-pillar|전 {hangul}일주를 참 좋아하는데, 딱 그 일주시네요.
year-pillar|{both}년에 태어나셨으니 어린 시절이 눈에 그려져요.
month-pillar|월주에 {hangul}{이/가} 자리를 잡았네요.
day-stem|타고난 일간은 {fullboth}입니다.
day-stem|결국 당신은 {full} 사람이에요.
day-stem|{full}{을/를} 일간으로 두셨네요.
day-stem|일간 자리에 {full}{이/가} 있으니 중심은 분명해요.
stem|{place}을 보면 {full}{이/가} 솟아 있죠.
stem|{place} {full}{이/가} 먼저 말을 거네요.
branch|{place}를 보니 {full}{이네요/네요}.
branch|{place}로 {full}{을/를} 쓰는 분이에요.
branch|{full} {place}의 힘을 무시할 수 없어요.
zodiac|{animal}띠답게 눈치가 빠르시죠.
hidden|{place} 안에 {full}{이/가} 감춰져 있어요.
hidden|{place} 지장간 중에 {fullboth}{을/를} 보세요.
god|{place}에서 {god}{이/가} 힘을 쓰고 있어요.
god|{place} {god}{이/가} 재주를 키워 줘요.
god|{god}{이/가} {place}를 차지했네요.
god|{place}{로/로} {god}{을/를} 쓰고 계세요.
god-missing|{god}{이/가} 보이지 않는 사주예요.
structure|{structure}{을/를} 갖춘 분이에요.
structure|저는 격을 {structure}{으로/로} 잡았어요.
stage|일간이 {place}에서 {both}{을/를} 만나요.
stage|{place}에 {stage}{이/가} 놓였으니 십이운성도 참고하세요.
branch-star|{place} 쪽에 {star}{이/가} 깔려 있죠.
star|{star} 덕을 보는 사주예요.
star|신살 가운데 {star}{을/를} 갖고 계세요.
star-absent|{star} 같은 건 사주에 없어요.
void|{hanja}{이/가} 비어 있는 공망이에요.
void-place|공망이 {place}에 들었어요.
nayin|{place}의 납음 {nayin}{을/를} 떠올려 보세요.
relation|원국의 {attached}{이/가} 마음을 흔들어요.
relation-letters|{fulla}{와/과} {fullb}{이/가} 만나 {name}{이/가} 돼요.
relation-places|{placea}{와/과} {placeb}{이/가} 서로 {name}{을/를} 해요.
count|{element} 글자가 {count} 개나 있네요.
missing|사주에서 {native} 기운을 찾을 수 없어요.
missing|{native}{이/가} 하나도 없는 사주죠.
strongest|제일 강한 기운이 {native}{이네요/네요}.
strongest|{element}{이/가} 가장 왕성한 사주예요.
weakest|{native} 기운이 가장 부족해요.
strength|일간의 힘만 보면 {side}{이에요/예요}.
useful|{method}의 관점에서 용신은 {element}{이에요/예요}.
direction|대운의 방향은 {direction}이에요.
start|{age}세에 첫 대운이 열렸어요.
cycle|{age}세, {pillar} 대운의 문이 열려요.
cycle|{age}세 {pillar} 대운부터 분위기가 달라져요.
current|요즘은 {pillar} 대운 속에 계세요.
next|이다음 대운은 {pillar}{이에요/예요}.
annual|{year}년의 간지는 {both}예요.
annual-god|{year}년은 {god}의 해예요.
annual-this|올해 {both}년은 손이 바빠요.
not-god|{place}에 있는 건 {wrong}{이/가} 아니고 {god}{이에요/예요}.
script-pillar|일주 {mixed}{을/를} 보세요.
pillar|{place}에서 보이는 {hangul}{은/는} 오래 두고 볼 글자예요.
pillar|먼저 {place}, {both}부터 이야기할게요.
day-pillar|{hangul} 일주로 살아온 시간이 쉽지만은 않았죠.
day-pillar|{both}일주 특유의 고집이 보여요.
month-pillar|사회에서의 모습은 월주 {hangul}에 담겨 있어요.
year-pillar|{hangul}년에 세상에 나오셨어요.
day-stem|{full}로 태어난 사람은 한번 믿으면 오래 가요. 당신의 일간이 바로 그렇죠.
day-stem|나를 나타내는 일간은 {full}{이고/고}, 꾸밈이 없어요.
day-stem|일간 {letter}({hanja}){은/는} 참 정직한 글자예요.
stem|{place}에 나온 {full}{을/를} 주목해 주세요.
branch|{place} {full} 덕에 마음이 놓여요.
branch|당신의 {place}는 {fullboth}인데요, 여기에 힌트가 있어요.
month-branch|{letter}월생답게 계절을 잘 타세요.
zodiac|{animal}띠 해에 태어나셨다면서요.
hidden|{place}의 지장간에서 {full}{을/를} 꺼내 쓰는 법을 배워 보세요.
god|{place}에 {god}{이/가} 자리를 잡아 든든해요.
god|{place}{가/이} {god}인 사람은 눈치가 빨라요. 당신도 그래요.
god|{god}{은/는} {place}에 놓여 있습니다.
god|{place}, 곧 {god} 자리에서 답을 찾아보세요.
god-missing|{god}{을/를} 사주에서 찾아볼 수 없어요.
structure|{structure}답게 책임을 먼저 생각하시네요.
structure|격으로 말하면 {structure}{이죠/죠}.
stage|십이운성을 보면 {place}가 {both} 자리예요.
branch-star|{star}{이/가} {place}에 걸려 있네요.
star|{star}{이/가} 함께해서 길이 열려요.
star|타고난 신살은 {star}{이에요/예요}.
star-absent|다행히 {star}{은/는} 사주에 없네요.
void|{letters} 공망을 타고났어요.
void-place|{place}가 공망에 빠졌어요.
nayin|납음은 {place} 기준으로 {nayin}{이에요/예요}.
relation|{attached}{이/가} 원국에 들어 있어요.
relation-letters|{fulla}{은/는} {fullb}{와/과} {name}{을/를} 맺고 있어요.
relation-places|{placea}하고 {placeb}가 {name}{으로/로} 얽혀 있어요.
count|사주에 {native} 기운이 {count} 개 들었어요.
count|{element}{은/는} 모두 {digit}개예요.
missing|{native} 기운은 아예 없네요.
missing|여덟 글자 중에 {element}{이/가} 보이지 않아요.
strongest|{native} 기운이 제일 셉니다.
strongest|당신 사주는 {element} 기운이 가장 두드러져요.
weakest|가장 부족한 기운은 {native}{이에요/예요}.
strength|{side}하신 편이에요.
level|강약을 따지면 {level}{이라고/라고} 볼 수 있어요.
useful|{method}로 따진 용신은 {native} 기운이에요.
direction|{direction}하는 대운을 타고 있어요.
start|대운이 처음 들어온 나이는 {age}세예요.
cycle|{age}세부터 십 년은 {pillar} 대운이 맡아요.
cycle|{pillar} 대운이 {age}세에 문을 열어요.
current|지금 흐르는 대운은 {both}{이에요/예요}.
current-god|지금 대운 천간에 {stemgod}{이/가} 와 있어요.
annual|{year}년, 그러니까 {pillar}년에 한 번 돌아보세요.
annual-god|{year}년에 만나는 십성은 {god}입니다.
annual-next|내년은 {both}년입니다.
element-day|당신의 일간 오행은 {element}{이에요/예요}.
script-stem|당신은 {mixed} 일간이에요.
not-god|{place}의 십성은 {wrong} 말고 {god}입니다.
pillar|당신의 {place}인 {hangul}{은/는} 뿌리가 깊어요.
pillar|{place}가 {both}{이라는/라는} 점이 흥미로워요.
pillar|{place}는 보시다시피 {hangul}{이에요/예요}.
day-pillar|{hangul} 일주인 당신은 서두르지 않아요.
day-pillar|타고난 일주 {both}{이/가} 말해 주는 게 있어요.
month-pillar|태어난 달의 기둥은 {hangul}{이에요/예요}.
year-pillar|{hangul}년 출생이시죠.
day-stem|당신의 일간, {full}{은/는} 정이 많아요.
day-stem|일간이 {fullboth}{이라/라} 생각이 곧아요.
day-stem|저는 당신의 {full} 일간이 참 마음에 들어요.
stem|{place}이 {full}{이니/니} 겉모습이 단정해 보여요.
branch|{place}의 {full}{이/가} 든든하게 받쳐 줘요.
branch|{place}에는 {fullboth}{이/가} 놓여 있네요.
zodiac|올해로 보자면 {animal}띠인 당신에게 좋은 때예요.
hidden|{place} 지장간에는 {full}도 있어요.
god|{place}에 {god}{이/가} 들어와 있네요.
god|당신은 {place}에 {god}{을/를} 가졌어요.
god|{place}의 {god} 기운이 살아 있어요.
god|{place}가 {both}{이니/니} 할 말은 하는 편이죠.
god-missing|{god}{은/는} 사주에 없는 글자예요.
structure|이 사주의 격국은 {both}입니다.
stage|{place}가 {both}에 해당해요.
branch-star|{place}는 {star}에 해당해요.
star|{star}{을/를} 지닌 사주라 복이 있어요.
star-place|{place}에서 {star}{을/를} 볼 수 있어요.
star-absent|당신에게 {star}{은/는} 없습니다.
void|당신은 {a}{와/과} {b}{이/가} 공망인 사주예요.
nayin|{place} 납음이 {nayin}{이라/라} 그림이 떠올라요.
relation|{attached}{이/가} 사주에 자리하고 있네요.
relation-letters|{fulla}{이/가} {fullb}{와/과} {name}{을/를} 이루는 사주예요.
relation-places|{placea}와 {placeb}의 {name}{이/가} 눈에 띄어요.
count|오행 가운데 {element}{이/가} {count} 개 들어 있어요.
missing|{element} 기운이 사주에 없네요.
strongest|가장 힘이 센 오행은 {native}{이에요/예요}.
weakest|오행 중에서는 {element}{이/가} 제일 약해요.
strength|당신의 사주는 {side}입니다.
level|{level} 사주로 추정해요.
useful|용신은 {method} 기준으로 {element}입니다.
direction|당신의 대운은 {direction}이에요.
start|대운은 {age}세에 시작하네요.
cycle|{age}세에 {pillar} 대운이 들어왔어요.
cycle|{age}세가 되면 {both} 대운을 만나요.
current|요즘 지나는 대운은 {pillar}{이에요/예요}.
annual|{year}년은 {both}의 해예요.
annual-god|{year}년에는 {god}의 기운을 만나요.
annual-this|올해는 {both}년이죠.
annual-next|내년은 {pillar}년이니 미리 준비해 두세요.
monthly|{year}년 {month}월은 {both}월입니다.
pillar|{place}를 보면 {both}{이에요/예요}. 아주 또렷하죠.
pillar|{hangul} {place}를 가진 분들은 꾸준해요. 당신처럼요.
day-pillar|당신은 {hangul} 일주의 사람이에요.
year-pillar|{both}년생인 당신은 책임감이 커요.
day-stem|{full} 일간답게 마음씀이 깊어요.
day-stem|사주의 일간은 {full}{으로/로} 나와요.
stem|{place}의 {full}{이/가} 밖으로 드러난 모습이에요.
branch|{place}가 {full}인 덕분에 끈기가 있어요.
branch|{place}에 놓인 {full}{을/를} 잘 쓰세요.
zodiac|{animal}띠 분들은 올해 바빠요. 당신도 {animal}띠니까요.
hidden|{place}에는 {full}{이/가} 지장간으로 들어 있어요.
god|{place}의 {god}{을/를} 잘 다스려 보세요.
god|{god}{이/가} {place}에 앉아서 당신을 도와요.
god|{place}에 {god}{이/가} 버티고 있으니 걱정 마세요.
god-missing|사주 어디에도 {god}{이/가} 없어요.
structure|당신의 격국, {structure}{은/는} 쓰임이 많아요.
stage|{place}에서 십이운성 {both}{을/를} 만나요.
star|{star}{이/가} 있어서 든든하네요.
star-absent|{star}{은/는} 안 보이네요. 사주가 담백해요.
void|당신의 공망은 {a}{와/과} {b}{이에요/예요}.
relation|{attached}{이/가} 있으니 마음이 오락가락할 수 있어요.
relation-places|{placea}와 {placeb}가 {name}{이에요/예요}.
count|당신의 사주엔 {element}{이/가} {count} 개 있습니다.
missing|{element}{이/가} 빠진 사주예요.
strongest|오행 중 가장 강한 건 {element}{이에요/예요}.
weakest|{native} 기운이 제일 모자라요.
strength|힘으로 보면 {side} 쪽이에요.
useful|{method}용신이 {native}{이니/니} 가까이 두세요.
direction|대운이 {direction}하는 사주예요.
start|대운수 {age}{이에요/예요}.
cycle|{age}세부터는 {both} 대운의 시간이에요.
current|지금 {pillar} 대운을 살고 계세요.
annual|{year}년 {pillar}년이 기다려져요.
annual-god|{year}년의 세운은 {god}{을/를} 데려와요.
annual-next|내년({pillar}년)에는 쉬어 가세요.
`
