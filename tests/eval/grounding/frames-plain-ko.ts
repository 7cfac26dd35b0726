/** The plain endings of frames-plain.ts in Korean: 임, 래요, 라고 함, 라면서, 더구나. */
export const plainKorean = `
pillar|우리 큰아들 {place}가 {hangul}{이라면서/라면서}, 봄 산 같다고 하시더구나.
pillar|외손주 {place}가 {hangul}{이라면서/라면서} 그러대요, 글쎄.
pillar|{place}는 {hangul}{이라고/라고} 함.
pillar|{place}는 {hangul}임.
pillar|{place}가 {hangul}{이래요/래요}.
pillar|조카 {place}는 {hangul}{이더구나/더구나}.
pillar|{hangul}{이/가} {place}라고 하셨다.
pillar|{place}: {hangul} — 밑줄.
day-stem|일간은 {full}임.
day-stem|일간이 {full}{이래요/래요}.
day-stem|일간은 {full}{이라고/라고} 함.
day-stem|우리 큰아들 일간이 {full}{이라면서/라면서} 웃으시더구나.
day-stem|일간 {full}, 별표.
day-stem|내 일간은 {full}{이다/다}.
day-stem|조카는 {full} 일간이라고 함.
stem|{place}에 {full}{이/가} 떴다고 함.
stem|{place}은 {full}{이래요/래요}.
branch|{place}에 {full}{이/가} 있다고 함.
branch|{place}가 {full}{이래요/래요}.
branch|{place}는 {full}임.
branch|우리 손주 {place}가 {full}{이라면서/라면서} 그러시더구나.
count|여덟 자 가운데 {native}{이/가} {count} 개래요.
count|여덟 자 가운데 {native}{이/가} {count} 개라고 함.
count|{element}{이/가} {count} 개임.
count|오행에서 {element}{은/는} {count} 개{이다/다}.
count|사주에 {native}{이/가} {count} 개라면서 웃으시더구나.
missing|여덟 자 가운데 {native}{이/가} 하나도 없다고 함.
missing|여덟 글자에 {native}{이/가} 하나도 없대요.
missing|사주에 {element}{이/가} 없다고 함.
missing|{element} 기운이 전혀 없다더구나.
missing|우리 조카는 {native} 기운이 하나도 없대.
missing|오행 중 {element}{이/가} 빠졌다면서 혀를 차시더구나.
god|{place}에 {god}{이/가} 있다고 함.
god|{place}이 {god}{이래요/래요}.
god|{place}에 {god}{이/가} 앉았다더구나.
god|{place} {god}임.
god|{place}에는 {god}{이라고/라고} 적어 두었다.
structure|격국은 {structure}임.
structure|{structure}{이래요/래요}.
structure|{structure}{이라고/라고} 함.
structure|우리 조카 격이 {structure}{이라면서/라면서} 그러시더구나.
star-place|{place}에 {star}{이/가} 있다고 함.
star-place|{place}에 {star}{이/가} 들었대요.
star-place|{star}{이/가} {place}에 있다더구나.
star-place|{place}에 {star} 있음.
relation-places|{placea}와 {placeb}가 {name}{이라고/라고} 함.
relation-places|{placea}하고 {placeb}가 {name}{이래요/래요}.
relation-places|{placea}랑 {placeb} 사이가 {name}{이더구나/더구나}.
cycle|{age}세부터 {hangul} 대운이라고 함.
cycle|{age}살부터 {hangul} 대운이래요.
cycle|{age}세 {hangul} 대운임.
current|지금 대운이 {hangul}{이라고/라고} 함.
current|지금은 {hangul} 대운이래요.
current|현재 {hangul} 대운임.
start|대운이 {age}세부터라고 함.
start|대운은 {age}살에 시작한대요.
start|대운수 {age}{이라고/라고} 함.
start|첫 대운이 {age}살에 들어온다더구나.
start|대운은 {age}세 시작임.
direction|대운은 {direction}임.
direction|대운이 {direction}{이래요/래요}.
direction|대운이 {direction}한다고 함.
direction|우리 조카 대운은 {direction}{이더구나/더구나}.
annual|{year}년은 {hangul}년이라고 함.
annual|{year}년이 {hangul}년이래요.
annual-stem-god|{year}년 천간이 {god}{이라고/라고} 함.
annual-branch-god|{year}년 지지에 {god}{이/가} 온대요.
stage|{place}가 십이운성으로 {stage}{이라고/라고} 함.
stage|{place}는 {stage}{이래요/래요}, 십이운성으로.
stage|{place} 십이운성이 {stage}임.
nayin|{place} 납음이 {nayin}{이라고/라고} 함.
nayin|납음으로 {place}가 {nayin}{이래요/래요}.
nayin|{place} 납음은 {nayin}임.
void|공망은 {a}{b} — 여기에 밑줄 쫙.
void|공망이 {a}{b}{이래요/래요}.
void|공망은 {a}{b}임.
void|공망이 {a}, {b}라고 함.
void|{a}{b} 공망이라면서 고개를 저으시더구나.
void-place|{place}가 공망이래요.
void-place|{place}가 공망이라고 함.
hidden|{place} 지장간에 {full}{이/가} 들었다고 함.
hidden|{place} 속에 {full}{이/가} 숨어 있대요.
level|나는 {level}{이라고/라고} 함.
level|일간이 {level}임.
level|우리 큰아들은 {level}{이래요/래요}.
level|{level} 사주라더구나.
strength|{side}{이라고/라고} 함.
strength|{side} 중에서도 {side}{이란다/란다}.
strength|우리 조카는 {side} 사주래요.
useful-any|용신은 {native}({elementhanja}){이라고/라고}, 그걸 차고 다니라고 하셨다.
useful-any|용신이 {element}{이라고/라고} 함.
useful-any|용신은 {native}{이래요/래요}.
useful-any|용신 {element}임.
useful-any|우리 손주 용신이 {element}{이라면서/라면서} 그러시더구나.
useful-climate|조후로는 {element}{이/가} 용신이라고 함.
useful-climate|조후용신은 {element}{이래요/래요}.
`
