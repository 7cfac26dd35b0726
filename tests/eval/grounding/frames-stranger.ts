/**
 * Wordings of rounds 27 to 29 and their sisters: the third person of a chart, counts as labels, relations with a verb of their own.
 * Written after those rounds were mended for, so they guard; `kind|sentence` as in frames-ko.ts.
 */
export const strangerKorean = `
day-stem|그분의 일간은 {full}{이에요/예요}.
day-stem|제 친구는 {full} 일간이에요.
day-pillar|그분은 {hangul}일주예요.
day-pillar|이분의 일주는 {hangul}입니다.
branch|그 사람의 {place}는 {full}{이다/다}.
month-branch|그녀의 월지는 {full}{이에요/예요}.
structure|그 친구의 사주는 {structure}{이에요/예요}.
level|그분은 {level} 사주예요.
direction|그분은 대운이 {direction}해요.
direction|십 년 운이 {direction}으로 흘러요.
current|지금 걷고 계신 길은 {pillar} 대운이에요.
current|그 사람은 지금 {pillar} 대운을 지나고 있어요.
count|나 {native}{이/가} {count} 개라 고집이 장난 아니래
count|난 {native}{이/가} {count} 개라서 성격이 급하대
missing|오행 가운데 {element}만 쏙 빠져 있네요.
useful-climate|조후로 따지면 그 친구에게 필요한 건 {native}{이었다/였다}.
stage|그분의 {place}는 십이운성으로 {stage}에 해당해요.
`
export const strangerEnglish = `
day-stem|She's a {english} person through and through.
day-stem|He is a {english} day master.
day-pillar|This lady's day pillar is {english}.
day-pillar|He was born on a {english} day.
structure|Hers is a {structure}.
structure|My client's structure is {structure}.
level|Day Master strength: {level}.
level|I'd call this Day Master {level}.
direction|His decades run {direction}.
direction|I had to tell my friend that her luck runs {direction}.
current|He is walking through a {english} luck pillar now.
count|The count for {element} comes to {count}.
count|Number of {element} characters: {count}
missing|Look for {element} in this chart and you will come back empty-handed.
missing|Search her chart for {element} and you will find none.
relation-letters|The {a} and the {b} in this chart are holding hands in a {name}.
star-place|My friend has the {star} in the {place} pillar.
`
