/** How it was made: everyday sentences written by hand around words that look like terms. None of them says anything of a chart. */
export const harmlessKorean = `
상관없는 이야기는 잠시 접어 두세요.
그건 저와 상관이 없어요.
누가 뭐래도 상관하지 마세요.
아침에 일찍 일어나는 편인데 오늘은 늦었어요.
말이 많은 편인가요, 적은 편인가요.
시험에 합격하면 먼저 부모님께 알려 보세요.
잠을 충분히 자 두면 마음이 가벼워져요.
형제와 다툰 일이 있다면 먼저 전화해 보세요.
목요일과 금요일에는 회의를 줄여 보세요.
화요일, 수요일, 토요일 가운데 하루를 비워 두세요.
그럴지도 모른다고 생각하면 편해요.
내 일지도 모른다는 생각이 들 수 있어요.
절에 들러 조용히 시주하고 오는 것도 좋아요.
임신한 동료에게 안부를 물어보세요.
갑자기 비가 와도 당황하지 마세요.
경기가 나쁘다고 겁낼 필요는 없어요.
무시당했다고 느낄 때는 잠깐 걸어 보세요.
정말 하고 싶은 말을 한 줄로 적어 보세요.
암 검진 같은 정기 검진은 병원과 상의하세요.
신문을 읽는 시간을 하루에 십 분만 가져 보세요.
할 수가 없다고 느껴질 때 도움을 청하세요.
화가 나면 물을 한 잔 마셔 보세요.
불을 끄고 누워서 숨을 고르세요.
나무가 많은 길을 걸어 보세요.
금이 간 관계도 천천히 이어질 수 있어요.
수시로 자세를 바꿔 주세요.
자기 전에 내일 할 일을 세 가지 적어 두세요.
인사를 먼저 건네면 분위기가 풀려요.
진술서를 쓰듯 사실만 적어 보세요.
해가 지기 전에 산책을 다녀오세요.
사이가 좋아질 때까지 기다려 주세요.
미리 정해 두면 편해요.
오해가 생기면 바로 풀어 보세요.
유인물은 미리 챙겨 두세요.
술자리는 일주일에 한 번으로 줄여 보세요.
일주일 동안 지켜보고 정해도 늦지 않아요.
한 시간만 집중하고 쉬어 보세요.
주간 계획과 월간 계획을 나누어 적어 보세요.
연간 목표를 세 줄로 정리해 보세요.
삼 년간 모은 돈을 한번 살펴보세요.
병원에 다녀온 뒤에는 푹 쉬세요.
사람이 많은 곳은 잠시 피하세요.
태도가 달라지면 상대도 달라져요.
양쪽 이야기를 다 들어 보세요.
묘한 기분이 들면 글로 적어 보세요.
절반만 해도 괜찮아요.
관대한 마음이 나를 편하게 해요.
목욕을 하고 일찍 주무세요.
건강을 먼저 챙기세요.
재산보다 시간을 아껴 보세요.
인성이 좋은 사람과 함께하세요.
관성처럼 하던 일을 잠시 멈춰 보세요.
식상한 말 대신 내 말을 써 보세요.
마음을 정화하는 음악을 들어 보세요.
계수나무 아래에서 쉬는 상상을 해 보세요.
묘목을 사서 창가에 두어 보세요.
자수를 놓으며 손을 바쁘게 해 보세요.
신약 개발 소식에 흔들리지 마세요.
중화요리가 당기면 가볍게 드세요.
역마차 그림이 있는 엽서를 써 보세요.
충동구매는 하루만 미뤄 보세요.
합의가 필요하면 글로 남기세요.
파일을 정리하면 머리도 맑아져요.
형식보다 마음이 먼저예요.
극복하려 애쓰기보다 쉬어 보세요.
실시간 답장은 안 해도 돼요.
순서를 정해 하나씩 해 보세요.
100세 시대라고 서두를 필요는 없어요.
점수 80점에 만족해도 괜찮아요.
3월에는 옷장을 정리해 보세요.
친구 두 명과 밥을 먹어 보세요.
말 한마디가 큰 힘이 돼요.
개를 키우는 사람과 산책해 보세요.
양보하는 마음이 이겨요.
소를 잃고 외양간을 고치지 않게 미리 챙기세요.
우리 큰아들이 책임을 다하라면서 웃더구나.
외손주가 물이 없다면서 컵을 내밀더구나.
가게에 쇠가 하나도 없다고 함.
흙이 없다면서 화분을 비우더구나.
조카 아이가 신유라면서 인사하더구나.
회의는 임시라고 함.
이번 주 모임은 병원 앞임.
세 시라면서 서두르시더구나.
신약 중에서도 가장 비싼 약이란다.
몸이 아주 많이 약하다고 함.
일이 아주 많이 밀렸다고 함.
용은 상상의 동물이란다.
시간이 없다더구나.
월간 회의? 다음 주라고 했어.
대운동장은 8시 시작임.
공망이 뭐냐고 묻더구나.
상관이 없다고 함.
편인데도 늦었다고 함.
물(水)을 많이 마시라고 함.
여덟 자 가운데 하나만 고르라고 함.
손주가 여덟 살이라면서 웃더구나.
불이 났다면서 뛰어오더구나.
`

export const harmlessEnglish = `
Water the plants before you leave.
There may be a fire at work, so keep calm.
My cousin plays in a metal band.
You may want to wait until May.
March on, and do not look back.
Knock on wood and get some sleep.
The rat race can wait a day.
Hold your horses before you answer.
He is a snake, they said, and you laughed it off.
A friend of mine says the same.
Let sleeping dogs lie.
There is no fire without smoke.
I have no water in the fridge.
The earth is round, and so is this coin.
She bought a wood table and two chairs.
A strong coffee helps on weak days.
Take a bath and go to bed early.
You are at your peak in the morning.
The office opens at nine.
Death and taxes wait for no one.
Their child was born in autumn, a happy birth.
The tomb of the king draws tourists.
A decline in sales is no drama.
Break the task into three parts.
A clash of opinions can be useful.
No harm in asking once more.
The combination of tea and rain is nice.
A noble thought deserves a page.
The academy sends a letter.
My salary came late this month.
The general idea is enough.
A travel plan and a horse ride sound fun.
He resents the noise, so close the window.
Direct your wealth of ideas to one page.
The officer was direct and kind.
An eating habit changes slowly.
Robbing someone of sleep is unkind.
Put two hours into the calendar.
She turned 30 last week.
The train leaves at 34 past.
From 9 to 12 the shop is open.
Move forward one step at a time.
Read the letter backwards for fun.
The year has twelve months.
Every dog has its day.
A tiger economy is only a phrase.
Goat cheese and bread for lunch.
The pig was pink, the ox was calm.
Monkey business will not help.
The rabbit hole is deep.
The rooster next door wakes me up.
Dragon fruit is in season.
Yin and yang are words people like.
The structure of the letter matters.
A direct resource for this is your library.
Climate change worries many people.
The strongest coffee wins.
The weakest link needs rest.
The pillar here is made of stone.
The third pillar of the month's plan is patience.
Our pillar of the day is kindness.
The year of the moving boxes is finally over.
I met Ji Won on a day of rain.
Bing is the search engine here, if I remember right.
Ren is my master of the day at the pottery studio.
The day is Ren's birthday.
My nephew is Ren, and he plays the drums.
My niece is a metal worker, an artist of iron.
The boy whose mother wrote to us is a fire fighter.
As a native of Busan, you like the sea.
As a firefighter, you warm a whole room at once.
Wood: zero left in the shed.
Water: two bottles, please.
Fire: none today, so the park is open.
Four metals are used in this alloy.
There are three waters on the menu, still, sparkling and iced.
No wood in the shed, no coal in the cellar.
The wood is completely gone from the shed.
Not a twig of wood in the whole garden.
Everything but water is free.
The officer in the month-end meeting was kind.
A friend sits at the branch office every month.
The stem of the rose is green.
The branch of the tree moved in the wind.
The branch manager retires this year.
My boss is the rob-wealth type, someone joked.
The travel plan covers the month and the day.
The white tiger lives in the zoo.
Canopy beds are back in fashion this year.
The hour passed at a slow pace.
Trust the process at this stage of the day.
He reached the peak of the mountain at noon.
The peak hour is between five and six.
The death of the star surprised astronomers.
The building has empty rooms on two floors.
The dog and the pig share an empty barn.
Monkey and Rooster are characters in the play.
There is a void in my schedule on Friday.
Hidden in my bag: keys, phone, gum.
Inside the monkey house there is a tire swing.
The structure here is solid brick.
What a strong self-image she has.
She has a weak self-esteem on Mondays.
A strong, self-made woman told us that.
The self is a story we tell ourselves.
He is weak in maths but strong in music.
Your body is strong, so keep walking.
The coffee here is very strong.
For the climate, the city needs more trees.
To cool the climate, we need water and wind.
If I had to name the one thing you are asking for, it would be rest.
Water is what helps this plant.
The element to look for on the stove is the small one.
You need water more than coffee.
The company is calling for wood and metal suppliers.
Luck is when you are prepared at nine.
The race cycles move backward in the standings.
Time moves forward, and so do you.
The decades move on and we grow older.
We counted backward from ten before the launch.
He was barely three when his first brother arrived.
Six, that is the age when children begin school.
The first luck of the evening came at nine.
School starts at seven.
She turned eight when the family moved.
Yang is the name of my neighbor.
Yin is a kind of yoga I enjoy.
Mu and Tai went to the market together.
Wu Wei means acting without forcing.
Shen Wei is a dancer from New York.
Gui is short for graphical user interface.
Kong Wang is a friend of mine from the branch office.
Jade Rabbit is the name of a rover.
The current is strong near the pier.
The present decade belongs to the young.
Now the water is warm.
My niece is presently in Busan.
The rooster in the yard wakes us at five.
We saw an ox and a horse on the farm.
The tiger in the story is kind.
Clash of opinions in the branch meeting is normal.
The horse and the dog punish each other, said the trainer.
The score of the game was three to one.
Nine is a good age for a first bicycle.
Metal is what this sculptor loves the most.
The characters in the novel are made of wood.
Everyone with a Xin day master is said to like jewels.
A Bing day master is often warm.
People with a strong day master like to lead.
What does a Jia day master mean?
The void branches are two of the twelve.
The useful element is the one that brings balance.
Luck pillars change every ten years.
The month branch sets the season.
The hidden stems of a branch are up to three.
`
