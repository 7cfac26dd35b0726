/**
 * How it was made: written by hand in the manner of people who read charts for others (letters, chat, shop talk, blog posts), none
 * by the composer. A line is one saying of one to three sentences; `{fact}` is filled from the fact table (`:both` 기축(己丑),
 * `:full` 기토, `:native` 나무, `:animal` 쥐). Every line is true of the chart that it is filled for.
 */
export const koreanSayings = `
안녕하세요, 먼저 전체 그림부터 볼게요. 당신은 {day.pillar:both} 일주예요.
이 사주의 주인공은 {day.stem:full}{이에요/예요}. 월지에는 {month.branch.ten-god}{이/가} 자리하고 있고요.
{day.pillar}일주는 겉과 속이 다르다는 말을 자주 들어요. 편하게 생각하셔도 돼요.
{year.branch:animal}띠로 태어나셨고, 태어난 달은 {month.pillar}월이에요.
음, 일지가 {day.branch:full}{이라서/라서} 집에 있을 때 진짜 모습이 나오는 편이죠.
월주가 {month.pillar}{이라/라} 사회에 나가서 부딪히는 일이 많았을 거예요.
연간 {year.stem:full}{은/는} {year.stem.ten-god}에 해당해요. 어릴 때 환경을 말해 주는 자리죠.
월간의 {month.stem.ten-god}{이/가} 겉으로 드러나 있어서 사람들이 먼저 알아봐요.
일지에 {day.branch.ten-god}{을/를} 깔고 앉았으니 배우자와의 관계에서 그 색이 나와요.
사실 저는 이 사주에서 월지 {month.branch:full}{이/가} 가장 눈에 들어왔어요.
지금 대운은 {luck.current.pillar}{이고/고} {luck.current.from-age}세부터 시작됐어요.
{luck.current.from-age}세에 들어온 {luck.current.pillar:both} 대운이 {luck.current.to-age}세까지 이어집니다.
다음 대운은 {luck.next.pillar}{이에요/예요}. {luck.next.from-age}세부터 분위기가 달라질 수 있어요.
대운의 천간이 {luck.current.stem.ten-god}{이라/라} 사람을 만나는 방식이 바뀌는 때예요.
올해 {annual.now.pillar}년은 천간으로 {annual.now.stem.ten-god}{이/가} 들어오네요. 너무 서두르지 마세요.
내년 {annual.next.pillar}년에는 {annual.next.branch.ten-god}{이/가} 지지로 들어와요.
2027년 {annual.2027.pillar}년에는 {annual.2027.stem.ten-god} 기운이 앞에 서요.
2028년은 {annual.2028.pillar:both}년이라 흐름이 한 번 바뀌어요.
{annual.2029.pillar}년인 2029년까지는 차분히 준비해 보세요.
격국으로 보면 {structure.kind}{이에요/예요}. 물론 보는 방법에 따라 다르게 말하기도 해요.
{structure.kind:both}{이라고/라고} 추정하는데, 어디까지나 하나의 방법이에요.
강약은 {strength.level}{으로/로} 보여요. 그러니 힘을 아껴 쓰는 게 좋겠어요.
오행으로 보면 {element.strongest:native} 기운이 가장 강하고 {element.weakest:native} 기운이 가장 약해요.
{element.strongest:native}{이/가} 가장 강해요. 그래서 한번 정하면 밀고 나가죠.
목이 {element.wood.count}개, 화가 {element.fire.count}개, 토가 {element.earth.count}개, 금이 {element.metal.count}개, 수가 {element.water.count}개예요.
억부용신은 {useful.strength}{으로/로} 봐요. 조후까지 함께 보면 {useful.climate} 쪽도 살펴볼 만해요.
신살 중에는 {star}{이/가} 눈에 띄네요. 어려울 때 손 내미는 사람이 있어요.
{star}{을/를} 가지고 계셔서 주변에서 챙겨 주는 사람이 많아요.
{star.absent}{은/는} 없으니 그 부분은 걱정하지 않으셔도 돼요.
일지의 십이운성은 {day.stage}{이에요/예요}. 쉬어 가는 법을 아는 자리죠.
월지는 십이운성으로 {month.stage}에 놓여 있어요.
공망은 {void}{이에요/예요}. 그렇다고 나쁜 것만은 아니에요.
일주의 납음은 {day.nayin}{이라/라} 이름부터 그림이 그려지죠.
월지에 {month.branch-star}{이/가} 있어서 움직임이 많은 편이에요.
{relation}{이/가} 있어서 가까운 사람과 밀고 당기는 일이 생겨요.
대운은 {luck.direction}하고, 대운수는 {luck.displayed-age}{이에요/예요}.
첫 대운이 {luck.displayed-age}세에 시작했으니 어린 시절이 빨리 바뀌었겠어요.
당신처럼 {day.stem:full} 일간인 분들은 약속을 중요하게 여기세요. 그 마음이 고마울 때가 많죠.
{day.stem:full}{은/는} 계절을 잘 타는 편이에요. 일간이니까 더 그렇죠.
안에서는 일지의 {day.branch.ten-god}{이/가} 움직이고, 밖으로는 월간의 {month.stem.ten-god}{이/가} 움직여요.
연지 {year.branch:full}{과/와} 월지 {month.branch:full}{을/를} 함께 보면 어린 시절의 결이 보여요.
{year.pillar:both}년에 태어난 {day.pillar:both} 일주, 이렇게 적어 두시면 돼요.
사주를 적어 보면 연주 {year.pillar}, 월주 {month.pillar}, 일주 {day.pillar}{이에요/예요}.
쉽게 말해 {day.stem:hanja} 일간이 {month.branch:hanja}월에 태어난 거예요.
시주는 {hour.pillar}{이에요/예요}. 늦게 피는 꽃이라고 생각하시면 돼요.
시지에 {hour.branch.ten-god}{이/가} 있어서 나중에 더 바빠질 수 있어요.
시주 {hour.pillar:both}{이/가} 말년을 받쳐 줘요.
제가 상담할 때 {month.branch.ten-god}{이/가} 월지에 있는 분은 일 이야기를 먼저 꺼내시더라고요. 딱 그 사주시고요.
요즘 마음이 바쁘시죠. {luck.current.pillar} 대운이 원래 그런 시기예요.
{luck.current.branch.ten-god}{이/가} 대운 지지에 와 있으니 생활이 먼저 달라져요.
{luck.cycle.2.from-age}세 {luck.cycle.2.pillar} 대운 때 이사를 하셨을 수도 있어요.
{luck.cycle.3.from-age}세부터는 {luck.cycle.3.pillar} 대운이었어요. 그때 배운 게 지금 남아 있죠.
{luck.cycle.4.from-age}세부터 {luck.cycle.4.to-age}세까지가 {luck.cycle.4.pillar} 대운이에요.
{luck.cycle.5.year}년부터 {luck.cycle.5.pillar} 대운으로 넘어가요.
오늘은 {daily.now.pillar}일이에요. 잠깐 산책을 해 보세요.
이번 달은 {monthly.now.pillar}월이라 마무리하기 좋은 때예요.
정리하면, {day.pillar}일주에 월지 {month.branch.ten-god}, 그리고 {strength.side}한 사주예요.
태어난 날의 천간은 {day.stem:full}, 지지는 {day.branch:full}{이에요/예요}.
일간 {day.stem:full:both}{이/가} 바라보는 월지는 {month.branch:full:both}{이에요/예요}.
배우자 자리를 보면 {day.branch.ten-god}{이/가} 있어요. 함께 걷는 사람의 결을 보여 주죠.
{element.missing:native} 기운이 없어서 의식적으로 채워 주면 좋아요.
{element.present:native} 기운이 {element.present.count} 개 있으니 모자라지는 않아요.
월지 지장간에 {month.hidden:full}{이/가} 숨어 있어서 속내를 다 보이지 않아요.
정화조 점검이나 병원 예약처럼 미뤄 둔 일이 있다면 이번 주에 해 보세요. {day.pillar}일주는 미루면 더 무거워하거든요.
회의가 많은 금요일보다는 월요일 아침이 나아요. 일간이 {day.stem:full}{이니까요/니까요}.
무리해서 이기려 하지 마세요. 월간 {month.stem:full}{이/가} 이미 충분히 말해 주고 있어요.
상관없는 말에 마음 쓰지 않으셔도 돼요. 일지의 {day.branch.ten-god}{이/가} 알아서 걸러 줘요.
편인 것 같으면 편한 대로 하시고요. 격국은 {structure.kind}입니다.
연간에 {year.stem:full}{이/가}, 월간에 {month.stem:full}{이/가} 떠 있어요.
올해가 {annual.now.pillar}년이니까 조금만 더 기다려 보세요.
`
