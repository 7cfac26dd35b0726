/**
 * The voice of textbooks and reports: terms in hanja alone, labels in place of sentences, Korean terms in Latin letters. Written
 * after round 24 was mended for. `{placehanja}` is the place in hanja, `{sound}` the name in Latin letters; `kind|sentence` as in frames-ko.ts.
 */
export const reportKorean = `
pillar|{placehanja}는 {hanja}이다.
pillar|{placehanja}: {hanja}.
pillar|{placehanja} — {hanja}
pillar|{place}({placehanja}): {hanja}
pillar|{placehanja}의 간지는 {hanja}임.
pillar|본 명조의 {placehanja}는 {hanja}로 확인된다.
day-stem|日干은 {hanja}에 해당한다.
day-stem|日主는 {hanja}이다.
day-stem|日干: {hanja}
stem|{placehanja}에 {hanja}가 透出하였다.
stem|{placehanja}은 {hanja}이다.
branch|{placehanja}는 {hanja}임.
branch|{placehanja}: {hanja}.
god|{placehanja}의 십성은 {hanja}이다.
god|{placehanja}의 十星은 {hanja}임.
god|{placehanja} 십신: {hanja}
god|{placehanja} 십성 — {hanja}.
god|{placehanja}: {hanja}.
god|십성({placehanja}): {hanja}.
god|십성 — {placehanja}: {hanja}.
god|{placehanja}은 일간 기준 {hanja}에 해당함.
god|{placehanja}에 {hanja}이 자리한다.
god|{place} 십성: {god}.
god|{place}의 십신은 {god}으로 본다.
god-missing|{hanja}은 원국에 없다.
god-missing|{hanja}: 없음.
structure|格局: {hanja}.
structure|격국은 {hanja}으로 정한다.
structure|격국 판정 — {hanja}
stage|{placehanja}의 十二運星은 {hanja}이다.
stage|{placehanja} 십이운성: {hanja}.
stage|십이운성({placehanja}): {hanja}
stage|{place} 12운성: {stage}.
stage|12운성 — {place}: {stage}.
star-place|{hanja}은 {placehanja}에 위치한다.
star-place|{hanja}: {placehanja}.
star-place|{hanja} 위치: {placehanja}
star-place|{star} 소재: {place}.
star-place|{placehanja}에 {hanja}이 임함.
star|神煞: {hanja}.
star-absent|{hanja}은 없음.
void|空亡은 {hanja}이다.
void|空亡: {hanja}.
void|공망 — {a}, {b}.
void-place|{placehanja}가 空亡에 해당한다.
nayin|{placehanja}의 納音은 {nayin}이다.
nayin|{place} 납음오행: {nayin}.
hidden|{placehanja}의 지장간에 {hanja}가 있다.
hidden|{placehanja} 藏干에 {hanja}가 포함된다.
hidden|{place} 지장간: {full} 포함.
relation|{hanja}이 성립한다.
relation|원국 내 {hanja} 있음.
relation-places|{placeahanja}와 {placebhanja} 사이에 {namehanja}이 성립한다.
relation-places|{placeahanja}·{placebhanja} {namehanja}.
relation-places|{namehanja}: {placeahanja}–{placebhanja}.
relation-places|{placea}와 {placeb}가 {name} 관계임.
count|오행 분포: {element} {digit}.
count|五行 중 {element}{은/는} {digit}개이다.
count|{element}의 개수: {digit}.
missing|결핍 오행: {element}.
missing|부재 오행은 {element}{이다/다}.
missing|{element} 부재.
strongest|가장 강한 오행: {element}.
strongest|최강 오행은 {element}{이다/다}.
weakest|최약 오행: {element}.
level|강약 판정: {level}.
level|신강·신약 판정: {hanja}
level|日干의 강약은 {level}에 해당함.
score|강약 점수: {score}점.
useful-climate|조후용신: {element}.
useful-climate|調候用神은 {element}{이다/다}.
useful-strength|抑扶用神: {element}
direction|대운 방향: {direction}.
direction|大運은 {direction}한다.
start|대운수: {age}.
start|大運數는 {age}이다.
start|대운 시작 연령: {age}세.
cycle|{age}세 대운: {hanja}.
cycle|{age}세 시작 대운은 {hanja}이다.
span|{from}~{to}세의 大運은 {hanja}이다.
span|대운 {hanja}({from}~{to}세).
current|현재 대운: {hanja}.
current|현재의 大運은 {hanja}에 해당한다.
next|다음 大運: {hanja}.
annual|{year}년의 歲運은 {hanja}이다.
annual|{year}년 세운: {hanja}.
annual-stem-god|{year}년 세운 천간의 십성은 {hanja}이다.
annual-branch-god|{year}년 歲運의 地支는 {hanja}에 해당한다.
element-day|日干의 오행: {element}.
`

export const reportEnglish = `
pillar|{place} pillar: {sound}.
pillar|{place} pillar — {sound} ({hanja}).
pillar|The {place} pillar reads {sound}.
day-stem|Day master: {english}.
stem|{place} stem: {english}.
branch|{place} branch: {english}.
god|{place}: {god}.
god|{place}: {sound}.
god|{place}, ten god: {god}.
god|{place} ten god: {sound} ({god}).
god|Ten god of the {place}: {god}.
god|Ten god — {place}: {sound}.
god|The {place} is {sound}.
god|The {place} corresponds to {sound}.
god|The {place} represents {sound} ({hanja}).
god-missing|{sound} does not appear in the chart.
structure|Structure: {structure}.
stage|{place} branch, twelve stages: {stage}.
stage|{place} branch, twelve stages: {sound}.
stage|Twelve stages, {place} branch: {sound} ({stage}).
stage|The stage of the {place} branch is {sound}.
stage|{place} branch stage: {stage}.
star-place|{sound} is located at the {place} branch.
star-place|{sound} ({star}) sits in the {place} pillar.
star-place|Location of {star}: {place} branch.
star-place|{star}: {place} branch.
star|Stars: {sound}.
void|Void branches: {a}, {b}.
void|Gongmang: {a} and {b}.
void-place|Void: {place} branch.
nayin|Nayin, {place} pillar: {nayin}.
nayin|{place} pillar nayin: {nayin}.
hidden|Hidden stems of the {place} branch include {english}.
hidden|{place} branch, hidden stems: {english}.
relation-places|Relation between the {placea} branch and the {placeb} branch: {name}.
relation-places|{placea} branch – {placeb} branch: {name}.
relation-places|{name}: {placea} branch – {placeb} branch.
relation-places|The {placea} and {placeb} branches are in {name} ({sound}).
count|Element tally: {element} {digit}.
count|{element}: {digit} characters.
missing|Missing element: {element}.
missing|Absent elements: {element}.
strongest|Strongest element: {element}.
weakest|Weakest element: {element}.
level|Strength of the day master: {level}.
level|Day master strength: {level}.
score|Strength score: {score}.
useful-climate|Useful element (climate method): {element}.
useful-strength|Useful element by strength: {element}.
direction|Luck direction: {direction}.
start|Starting age of the first luck cycle: {age}.
start|Luck cycles begin at: {age}.
cycle|Luck pillar from age {age}: {sound}.
span|Luck pillar, ages {from} to {to}: {sound}.
span|Ages {from}–{to}: {english} luck cycle.
current|Current luck pillar: {sound}.
next|Next luck pillar: {english}.
annual|Annual pillar of {year}: {sound}.
annual|{year}: {english} year.
annual-stem-god|Annual stem of {year}: {god}.
annual-branch-god|The annual branch of {year} functions as {sound}.
`

/** Names in Latin letters as they are mostly written. */
export const sounds: Readonly<Record<string, string>> = {
  비견: 'Bi-gyeon',
  겁재: 'Geop-jae',
  식신: 'Sik-sin',
  상관: 'Sang-gwan',
  편재: 'Pyeonjae',
  정재: 'Jeong-jae',
  편관: 'Pyeon-gwan',
  정관: 'Jeonggwan',
  편인: 'Pyeon-in',
  정인: 'Jeong-in',
  장생: 'Jangsaeng',
  목욕: 'Mogyok',
  관대: 'Gwandae',
  건록: 'Geollok',
  제왕: 'Jewang',
  충: 'chung',
  육합: 'yukhap',
  해: 'hae',
  원진: 'wonjin',
  천을귀인: 'Cheoneul-gwiin',
  문창귀인: 'Munchang',
  태극귀인: 'Taegeuk Gwiin',
  도화살: 'Dohwa',
  역마살: 'Yeokma',
  화개살: 'Hwagae',
  양인살: 'Yangin',
  백호살: 'Baekho',
  괴강살: 'Goegang',
  귀문관살: 'Gwimun',
  홍염살: 'Hongyeom',
}
