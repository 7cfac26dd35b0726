/** How it was made: as human-ko.ts, in English. `:both` Earth Ox (己丑), `:full` Yin Earth Ox, `:hanja` 己丑, `:sound` Gi-Chuk. */
export const englishSayings = `
Let me start with the big picture: you are a {day.pillar} day pillar.
Your Day Master is {day.stem}, and your month branch holds {month.branch.ten-god}.
Honestly, the {day.stem} day master explains a lot about how you rest.
You were born in the year of the {year.branch}, in a {month.pillar} month.
Because your day branch is the {day.branch}, home is where the real you comes out.
Your month pillar is {month.pillar:both}, so work met you early.
The year stem, {year.stem}, is {year.stem.ten-god} to you. It speaks of where you started.
On the month stem sits {month.stem.ten-god}, which people notice first.
You carry {day.branch.ten-god} in the day branch, the seat of a partner.
What caught my eye was {month.branch} in the month branch.
You are now in the {luck.current.pillar} luck cycle, which began at age {luck.current.from-age}.
The {luck.current.pillar:both} luck cycle runs from {luck.current.from-age} to {luck.current.to-age}.
Your next luck cycle is {luck.next.pillar}, and it opens at {luck.next.from-age}.
The stem of this luck cycle is {luck.current.stem.ten-god}, so the way you meet people shifts.
This year, a {annual.now.pillar} year, brings {annual.now.stem.ten-god} on the stem. Take your time.
Next year is a {annual.next.pillar} year, and its branch brings {annual.next.branch.ten-god}.
In 2027, the {annual.2027.pillar} year, {annual.2027.stem.ten-god} takes the lead.
2028 is a {annual.2028.pillar:full} year, and the current turns.
2029 will be a {annual.2029.pillar} year, so there is time to prepare.
By the month branch this is a {structure.kind}, though schools read it differently.
The strength is estimated as {strength.level:both}, so spend it with care.
{element.strongest} is the strongest element in your chart and {element.weakest} is the weakest.
Your chart counts {element.wood.count} Wood, {element.fire.count} Fire, {element.earth.count} Earth, {element.metal.count} Metal and {element.water.count} Water.
By the balance method the helpful element is {useful.strength}. By climate it is worth a second look.
Among your stars the {star} stands out. Somebody reaches out when it is hard.
You have the {star}, and people tend to look after you.
There is no {star.absent} in your chart, so let that worry go.
Your day branch stands at the {day.stage} stage, where one knows how to pause.
In the twelve stages, the month branch sits at the {month.stage} stage.
Your void branches are {void}. That is no bad thing by itself.
The nayin of your day pillar is {day.nayin}, a picture in itself.
The month branch carries the {month.branch-star}, so there is much coming and going.
There is a {relation} in your chart, a push and pull with those close to you.
Your luck cycles run {luck.direction}, and the first one began at age {luck.displayed-age}.
People with your {day.stem} day master keep promises. I am often grateful for that.
Inside, {day.branch.ten-god} moves in the day branch; outside, {month.stem.ten-god} speaks from the month stem.
Written out, your year pillar is {year.pillar}, your month pillar {month.pillar}, your day pillar {day.pillar}.
Put simply, a {day.stem} person born in the {month.branch} month.
Your hour pillar is {hour.pillar}. Think of a flower that opens late.
With {hour.branch.ten-god} in the hour branch, later years may be the busier ones.
You may feel rushed these days. The {luck.current.pillar} luck cycle is like that.
{luck.current.branch.ten-god} stands on the branch of your current luck cycle, so daily life changes first.
You entered the {luck.cycle.2.pillar} luck cycle at {luck.cycle.2.from-age}, perhaps with a move.
From age {luck.cycle.3.from-age} you walked the {luck.cycle.3.pillar} luck cycle.
From {luck.cycle.4.from-age} to {luck.cycle.4.to-age} it is the {luck.cycle.4.pillar} luck cycle.
The {luck.cycle.5.pillar} luck cycle starts in {luck.cycle.5.year}.
Today is a {daily.now.pillar} day. Take a short walk.
This month is a {monthly.now.pillar} month, good for finishing things.
In short: a {day.pillar} day pillar, {month.branch.ten-god} in the month branch, and a {strength.side} day master.
The missing element is {element.missing}, so feed it on purpose.
Your chart holds {element.present.count} {element.present} letters, so there is no lack of it.
{month.hidden} is hidden in your month branch, so you do not show it all.
Water the plants, charge your phone, and in May go outside. Your day master is {day.stem}, after all.
There may be a fire at work in March. Your month stem {month.stem} keeps a cool head.
I know a metal band that rehearses on Fridays; join a friend there. Your day pillar is {day.pillar:both}.
The dog barks, the horse race is on, and you stay calm. That is {month.branch.ten-god} in the month branch.
Your spouse palace holds {day.branch.ten-god}. It shows who walks beside you.
Gently put, {day.stem} is your Day Master and {month.branch.ten-god} is your month branch.
Your day pillar, {day.pillar:sound} ({day.pillar:hanja}), asks for patience.
In Korean your day master is written {day.stem:hanja}.
`
