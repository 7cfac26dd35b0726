import type { PhraseBank } from '../../phrase-bank.ts'

/** 질문의 주제와 들어오는 글자의 십성 무리로 고르는 문장. */
export const verdict: PhraseBank['verdict'] = {
  work: {
    peer: 'WHEN{은/는} 함께 뛰는 사람이 일의 방향을 바꾸기 쉬운 때예요.',
    output: 'WHEN{은/는} 내 이름으로 보여 준 것이 다음 자리를 부르기 쉬운 때예요.',
    wealth: 'WHEN{은/는} 성과를 숫자로 말할수록 선택지가 넓어지는 때예요.',
    officer: 'WHEN{은/는} 자리와 책임이 앞으로 나오는 때예요.',
    resource: 'WHEN{은/는} 옮기기보다 배움과 문서를 먼저 갖추기 좋은 때예요.',
  },
  business: {
    peer: 'WHEN{은/는} 동업과 경쟁이 함께 다가오기 쉬운 때예요.',
    output: 'WHEN{은/는} 물건보다 솜씨를 먼저 파는 쪽이 어울리는 때예요.',
    wealth: 'WHEN{은/는} 시장을 넓히기보다 돈의 길을 좁고 또렷하게 낼 때예요.',
    officer: 'WHEN{은/는} 규칙과 계약을 세운 만큼 일이 커지기 쉬운 때예요.',
    resource: 'WHEN{은/는} 여는 일보다 준비하고 배우는 일이 앞서는 때예요.',
  },
  wealth: {
    peer: 'WHEN{은/는} 버는 힘보다 나누고 새는 길을 먼저 살필 때예요.',
    output: 'WHEN{은/는} 재주가 돈으로 바뀌는 길이 열리기 쉬운 때예요.',
    wealth: 'WHEN{은/는} 돈이 눈앞에서 오가는 때라, 쥐는 법이 중요해 보여요.',
    officer: 'WHEN{은/는} 자리와 신용이 돈의 그릇이 되는 때예요.',
    resource: 'WHEN{은/는} 모으는 기술을 배우고 나가는 돈을 정리하기 좋은 때예요.',
  },
  love: {
    peer: 'WHEN{은/는} 친구 같은 사이에서 마음이 자라기 쉬운 때예요.',
    output: 'WHEN{은/는} 먼저 표현할수록 사이가 가까워지기 쉬운 때예요.',
    wealth: 'WHEN{은/는} 눈이 밖으로 향해 만날 자리가 늘기 쉬운 때예요.',
    officer: 'WHEN{은/는} 마음보다 약속이 먼저 물어 오는 때예요.',
    resource: 'WHEN{은/는} 서두르기보다 편안한 사람을 알아보는 때예요.',
  },
  marriage: {
    peer: 'WHEN{은/는} 두 사람의 몫을 다시 나누어 볼 때예요.',
    output: 'WHEN{은/는} 말로 풀어낼수록 함께 사는 일이 가벼워지는 때예요.',
    wealth: 'WHEN{은/는} 살림과 계획이 이야기의 가운데로 오는 때예요.',
    officer: 'WHEN{은/는} 약속을 형식으로 옮기기 쉬운 때예요.',
    resource: 'WHEN{은/는} 결정보다 서로를 돌보는 힘이 자라는 때예요.',
  },
  home: {
    peer: 'WHEN{은/는} 가족 사이의 몫과 거리를 새로 정하기 쉬운 때예요.',
    output: 'WHEN{은/는} 삼켜 온 말을 부드럽게 꺼내기 좋은 때예요.',
    wealth: 'WHEN{은/는} 집안의 돈과 살림을 나누어 맡기 쉬운 때예요.',
    officer: 'WHEN{은/는} 가족 안에서 맡는 책임이 커지기 쉬운 때예요.',
    resource: 'WHEN{은/는} 돌봄을 주고받는 마음이 깊어지는 때예요.',
  },
  people: {
    peer: 'WHEN{은/는} 나와 닮은 사람들이 곁에 모이기 쉬운 때예요.',
    output: 'WHEN{은/는} 말이 늘고, 그 말로 사람이 모이는 때예요.',
    wealth: 'WHEN{은/는} 오가는 사람은 많고 남는 사람은 가려지는 때예요.',
    officer: 'WHEN{은/는} 윗사람과 조직의 눈이 나를 향하기 쉬운 때예요.',
    resource: 'WHEN{은/는} 나를 도와주는 어른이 눈에 들어오는 때예요.',
  },
  body: {
    peer: 'WHEN{은/는} 힘을 함께 쓰며 리듬을 찾기 좋은 때예요.',
    output: 'WHEN{은/는} 밖으로 쓰는 힘이 많아 쉬는 칸을 먼저 그려 둘 때예요.',
    wealth: 'WHEN{은/는} 바쁨이 앞서기 쉬워 생활의 박자를 지킬 때예요.',
    officer: 'WHEN{은/는} 긴장이 쌓이기 쉬워 푸는 시간을 정해 둘 때예요.',
    resource: 'WHEN{은/는} 비축하고 돌보는 힘이 차오르기 쉬운 때예요.',
  },
  study: {
    peer: 'WHEN{은/는} 함께 공부하는 사람이 걸음을 맞춰 주는 때예요.',
    output: 'WHEN{은/는} 읽은 것을 말하고 써 볼수록 몸에 남는 때예요.',
    wealth: 'WHEN{은/는} 넓히기보다 나올 것을 추려 가는 공부가 맞는 때예요.',
    officer: 'WHEN{은/는} 정해진 틀과 시간표가 힘이 되는 때예요.',
    resource: 'WHEN{은/는} 배움이 안으로 잘 스며드는 때예요.',
  },
  move: {
    peer: 'WHEN{은/는} 혼자보다 함께 옮길 때 마음이 놓이는 때예요.',
    output: 'WHEN{은/는} 자리를 바꾸고 싶은 마음이 먼저 움직이는 때예요.',
    wealth: 'WHEN{은/는} 옮기는 값과 얻는 값을 견주기 좋은 때예요.',
    officer: 'WHEN{은/는} 내 뜻보다 사정이 자리를 정하기 쉬운 때예요.',
    resource: 'WHEN{은/는} 떠나기보다 머물 곳을 다지는 힘이 큰 때예요.',
  },
  self: {
    peer: 'WHEN{은/는} 나다운 것을 다시 확인하기 쉬운 때예요.',
    output: 'WHEN{은/는} 안에 있던 것을 꺼내 보이기 좋은 때예요.',
    wealth: 'WHEN{은/는} 바라는 것을 손에 잡히게 그려 볼 때예요.',
    officer: 'WHEN{은/는} 나를 다듬는 요구가 늘기 쉬운 때예요.',
    resource: 'WHEN{은/는} 안으로 채우는 힘이 커지는 때예요.',
  },
  flow: {
    peer: 'WHEN{은/는} 나와 사람 사이의 몫을 다시 나누는 때예요.',
    output: 'WHEN{은/는} 꺼내고 보여 주는 만큼 길이 나는 때예요.',
    wealth: 'WHEN{은/는} 벌이고 거두는 일이 눈앞에 놓이는 때예요.',
    officer: 'WHEN{은/는} 맡는 자리와 지키는 약속이 커지는 때예요.',
    resource: 'WHEN{은/는} 쌓고 배우고 기대는 힘이 자라는 때예요.',
  },
}

export const what: PhraseBank['what'] = {
  work: {
    peer: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 동료의 기운이라, 같은 일을 나누어 맡는 자리에서 존재감이 커지기 쉬워요.',
    output:
      'GROUND {fact:@.branch|full}{이/가} 밖으로 내는 {fact:@.branch.ten-god}{이라/라}, 발표나 결과물처럼 손에 잡히는 것을 낼 때 평가가 또렷해지는 편이에요.',
    wealth:
      'GROUND {fact:@.branch|full}에 든 {fact:@.branch.ten-god}{이/가} 결과를 재촉해요. 협상에서는 맡을 범위와 값을 함께 적어 두는 쪽이 편해 보여요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{으로/로} 앉아 맡는 몫이 늘기 쉬우니, 새 역할은 범위를 글로 확인해 두세요.',
    resource:
      'GROUND {fact:@.branch|full}에 든 {fact:@.branch.ten-god}{이/가} 뒤를 받쳐요. 자격과 추천처럼 나를 대신 설명해 주는 것이 힘이 되기 쉬워요.',
  },
  business: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 함께하자는 말이 늘 수 있어요. 몫과 나가는 길을 먼저 정해 두세요.',
    output:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 만들고 보여 주는 힘이라, 작은 시제품이 긴 계획서보다 빨리 답을 줄 수 있어요.',
    wealth:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 거래의 기운이라, 손님이 돈을 내는 순간을 가까이서 보는 일이 배움이 되기 쉬워요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 인허가와 계약 같은 틀을 먼저 세우는 쪽이 덜 지치는 편이에요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 준비의 기운이라, 먼저 해 본 사람의 장부를 배우는 시간이 값질 수 있어요.',
  },
  wealth: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라} 사람을 따라 돈이 나가기 쉬우니, 빌려주는 돈과 선물은 한도를 정해 두면 편해요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 돈을 낳는 재주라, 취미로 하던 일에 작은 값을 매겨 보기 좋은 편이에요.',
    wealth:
      'GROUND {fact:@.branch|full}{이/가} 거두어들이는 {fact:@.branch.ten-god}{이라/라} 들고 나는 돈이 함께 커지기 쉬워요. 들어온 날 먼저 떼어 두는 습관이 그릇이 돼요.',
    officer: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 지키는 기운이라, 자동이체처럼 규칙을 세운 돈이 오래 남는 편이에요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 문서의 기운이라, 보험과 계약서를 한 번 펼쳐 보면 새는 곳이 보일 수 있어요.',
  },
  love: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 모임과 동료 사이처럼 나란히 앉는 자리에서 마음이 통하기 쉬워요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 표현의 기운이라, 짧은 안부 한 줄이 긴 고민보다 사이를 움직이는 편이에요.',
    wealth: 'GROUND {fact:@.branch|full}에 든 {fact:@.branch.ten-god}{이/가} 바깥으로 눈을 돌려요. 새 모임에 발을 들이면 이야기가 시작될 수 있어요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 가벼운 만남보다 서로의 약속을 확인하고 싶어지기 쉬워요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 돌봄의 기운이라, 설레는 사람보다 쉬게 하는 사람에게 마음이 기우는 편이에요.',
  },
  marriage: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 각자의 시간과 함께하는 시간을 나눠 적어 보면 서운함이 줄기 쉬워요.',
    output:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 말의 기운이라, 옳고 그름보다 바라는 것을 말할 때 대화가 이어지는 편이에요.',
    wealth: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 살림의 기운이라, 집과 돈의 계획을 함께 그리면 마음도 맞춰지기 쉬워요.',
    officer: 'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 양가와 제도의 일이 이야기의 앞자리에 올 수 있어요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 보살핌의 기운이라, 고치려는 말보다 들어 주는 저녁이 힘이 되는 편이에요.',
  },
  home: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 형제나 또래 가족과 몫을 나누는 이야기가 나올 수 있어요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 드러내는 기운이라, 서운함을 작은 부탁으로 바꾸어 말하면 풀리기 쉬워요.',
    wealth: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 살림의 기운이라, 누가 무엇을 내는지 분명할수록 사이가 편한 편이에요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 부르는 곳이 많아지기 쉬우니 할 수 있는 만큼을 먼저 말해 두세요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 어른과 돌봄의 기운이라, 오래된 이야기를 다시 들을 기회가 생길 수 있어요.',
  },
  people: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 견주는 마음과 든든함이 한 사람에게서 함께 올 수 있어요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 말의 기운이라, 농담이 짧을수록 마음이 곧게 닿는 편이에요.',
    wealth: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 오가는 기운이라, 부탁과 보답의 크기를 맞추면 오래 가기 쉬워요.',
    officer: 'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 예의와 순서를 지키는 사람과 일이 잘 풀리는 편이에요.',
    resource: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 귀인의 기운에 가까워, 먼저 물어보는 자리에서 도움이 올 수 있어요.',
  },
  body: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 혼자 하는 운동보다 함께 걷는 약속이 오래 가기 쉬워요.',
    output:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 힘을 밖으로 내는 쪽이라, 신나는 날일수록 잠드는 시간을 지키는 편이 나아요.',
    wealth: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 일을 벌이는 쪽이라, 끼니를 거르기 쉬운 날을 미리 표시해 두면 좋아요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 어깨가 올라간 채 하루를 마치기 쉬우니 숨을 내쉬는 틈을 정해 두세요.',
    resource: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 채우는 쪽이라, 잠과 따뜻한 끼니가 다른 어떤 것보다 힘이 되는 편이에요.',
  },
  study: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 견주기보다 같은 시간에 앉는 짝이 힘이 되는 편이에요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 꺼내는 힘이라, 백지에 써 보는 복습이 다시 읽기보다 남기 쉬워요.',
    wealth: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 추리는 힘이라, 자주 나오는 것부터 끝내는 순서가 맞는 편이에요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 실제 시험 시간에 맞춰 앉아 보는 연습이 마음을 가라앉히기 쉬워요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 받아들이는 힘이라, 좋은 책 한 권을 끝까지 보는 쪽이 흩어지지 않는 편이에요.',
  },
  move: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 아는 사람이 사는 동네에서 마음이 먼저 자리를 잡기 쉬워요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 새로움을 찾는 기운이라, 짧게 머물러 본 뒤 정하면 후회가 줄 수 있어요.',
    wealth: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 셈의 기운이라, 집값보다 오가는 시간과 관리비까지 적어 보는 편이 나아요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 직장과 서류의 사정이 날짜를 정할 수 있으니 여유 날을 두세요.',
    resource: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 머무는 기운이라, 볕과 조용함처럼 쉬는 조건을 먼저 고르면 편해요.',
  },
  self: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 남과 견주는 마음이 들 때 내 기준이 무엇인지 또렷해지기 쉬워요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 드러내는 기운이라, 쓰고 말하고 만드는 시간에 나다움이 살아나는 편이에요.',
    wealth: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 손에 잡는 기운이라, 바람을 하나의 계획으로 줄일수록 힘이 모이기 쉬워요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 나에게 엄격해지기 쉬우니 잘한 일도 같은 눈으로 적어 두세요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 채우는 기운이라, 혼자 생각하는 시간이 게으름이 아니라 연료가 되는 편이에요.',
  },
  flow: {
    peer: 'GROUND {fact:@.branch|full}{이/가} 나와 닮은 {fact:@.branch.ten-god}{이라/라}, 사람과 몫을 나누는 이야기가 자주 나올 수 있어요.',
    output: 'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 꺼내는 기운이라, 미뤄 둔 것을 작게라도 내놓으면 다음이 보이기 쉬워요.',
    wealth:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 거두는 기운이라, 벌인 일 가운데 하나를 매듭짓는 쪽이 마음에 남는 편이에요.',
    officer:
      'GROUND {fact:@.branch|full}{이/가} 나를 다잡는 {fact:@.branch.ten-god}{이라/라}, 지켜야 할 일이 늘기 쉬우니 거절의 말도 미리 골라 두세요.',
    resource:
      'GROUND {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 기대고 배우는 기운이라, 도움을 청하는 일이 빚이 아니라 길이 될 수 있어요.',
  },
}

export const step: PhraseBank['step'] = {
  work: {
    peer: '이번 주에 같은 일을 하는 사람 한 명에게 요즘 무엇을 준비하는지 물어보세요.',
    output: '이번 주에 내가 끝낸 일 세 가지를 한 장에 적어 보세요. 다음 자리를 부르는 소개서가 돼요.',
    wealth: '이번 주에 지금 일의 성과를 숫자 세 개로 적어 보세요. 이야기할 때 기준이 돼요.',
    officer: '지금 일에서 계속하고 싶은 것 세 가지를 적어 보세요. 옮길 곳을 고르는 기준이 돼요.',
    resource: '이번 주에 갖추고 싶은 자격이나 배움 하나를 골라 첫 시간을 달력에 넣어 보세요.',
  },
  business: {
    peer: '함께할 사람과 각자 낼 것, 가져갈 것, 그만두는 법을 한 장에 적어 보세요.',
    output: '가장 작은 모양으로 한 번 팔아 볼 날을 달력에 적어 보세요.',
    wealth: '한 달 동안 꼭 나갈 돈을 먼저 적고, 그만큼 팔려면 몇 번 팔아야 하는지 세어 보세요.',
    officer: '필요한 신고와 계약을 목록으로 적고 가장 쉬운 것 하나를 먼저 끝내 보세요.',
    resource: '먼저 그 길을 간 사람 한 명에게 가장 힘들었던 석 달을 물어보세요.',
  },
  wealth: {
    peer: '이번 주에 사람 때문에 나간 돈을 한 줄씩 적어 보세요.',
    output: '내 재주 가운데 남이 돈을 내고 부탁할 만한 것을 하나 골라 값을 적어 보세요.',
    wealth: '들어오는 날에 먼저 떼어 둘 금액을 하나 정해 보세요.',
    officer: '자동으로 모이는 길을 하나 만들고 석 달 동안 그대로 두어 보세요.',
    resource: '다달이 나가는 돈의 목록을 펼쳐 쓰지 않는 것 하나를 끊어 보세요.',
  },
  love: {
    peer: '오래 연락하지 못한 친구에게 먼저 안부를 보내 보세요. 자리가 자리를 불러요.',
    output: '마음에 드는 사람의 좋은 점을 하나만 구체적으로 말해 보세요.',
    wealth: '이번 달에 처음 가 보는 모임 하나를 골라 보세요.',
    officer: '관계에서 꼭 지키고 싶은 약속 두 가지를 적어 보세요.',
    resource: '함께 있을 때 편했던 사람의 공통점을 세 가지 적어 보세요.',
  },
  marriage: {
    peer: '각자 혼자 있고 싶은 시간을 서로 하나씩 말해 보세요.',
    output: '이번 주에 고마웠던 장면 하나를 소리 내어 말해 보세요.',
    wealth: '한 해의 큰 지출 세 가지를 함께 적어 보세요.',
    officer: '두 사람이 지키고 싶은 규칙을 하나만 정해 보세요.',
    resource: '상대가 요즘 가장 지친 일이 무엇인지 먼저 물어보세요.',
  },
  home: {
    peer: '가족에게 맡길 일과 내가 할 일을 두 줄로 나누어 적어 보세요.',
    output: '하고 싶던 말을 부탁의 말로 바꾸어 한 문장만 적어 보세요.',
    wealth: '집에 드는 돈을 누가 얼마나 내는지 함께 적어 보세요.',
    officer: '이번 주에 들어줄 수 없는 부탁 하나를 부드럽게 미루어 보세요.',
    resource: '가족 한 사람에게 옛이야기를 하나 물어보세요.',
  },
  people: {
    peer: '든든한 사람 한 명에게 고마움을 글로 전해 보세요.',
    output: '오늘 한 말 가운데 다시 하고 싶은 말 하나를 고쳐 적어 보세요.',
    wealth: '부탁만 오간 사이에 작은 보답 하나를 보내 보세요.',
    officer: '어려운 윗사람에게 할 질문을 한 문장으로 미리 적어 보세요.',
    resource: '배우고 싶은 사람에게 먼저 한 가지를 물어보세요.',
  },
  body: {
    peer: '이번 주에 함께 걸을 사람과 시간을 하나 정해 보세요.',
    output: '잠드는 시각을 사흘만 같은 때로 맞추어 보세요.',
    wealth: '가장 바쁜 날의 끼니를 전날 밤에 정해 두세요.',
    officer: '하루에 한 번 어깨를 내리고 길게 숨을 내쉬는 시간을 정해 보세요.',
    resource: '이번 주 하루는 저녁 약속을 비워 두고 일찍 누워 보세요.',
  },
  study: {
    peer: '같은 시간에 앉을 짝을 한 명 정해 보세요.',
    output: '오늘 배운 것을 빈 종이에 다섯 줄로 써 보세요.',
    wealth: '자주 나오는 단원 세 개를 골라 순서를 매겨 보세요.',
    officer: '시험과 같은 시각에 한 번 앉아 끝까지 풀어 보세요.',
    resource: '끝까지 볼 책 한 권을 정하고 나머지는 덮어 두세요.',
  },
  move: {
    peer: '그 동네에 사는 사람에게 가장 불편한 점을 물어보세요.',
    output: '마음에 둔 곳에서 하루를 보내 보세요.',
    wealth: '집값 밖의 비용을 다섯 줄로 적어 보세요.',
    officer: '옮길 때 필요한 서류와 마감일을 적어 두세요.',
    resource: '꼭 있어야 쉴 수 있는 조건 세 가지를 적어 보세요.',
  },
  self: {
    peer: '남의 기준을 따랐던 일 하나를 내 기준으로 다시 적어 보세요.',
    output: '마음에 담아 둔 생각을 열 줄로 써 보세요.',
    wealth: '바라는 것 하나를 석 달 안에 볼 수 있는 크기로 줄여 보세요.',
    officer: '이번 주에 잘한 일 세 가지를 적어 보세요.',
    resource: '아무 약속 없는 두 시간을 달력에 먼저 넣어 보세요.',
  },
  flow: {
    peer: '요즘 나누고 싶은 몫과 지키고 싶은 몫을 두 줄로 적어 보세요.',
    output: '미뤄 둔 것 하나를 가장 작은 모양으로 내놓아 보세요.',
    wealth: '벌여 둔 일 가운데 이번 주에 매듭지을 하나를 골라 보세요.',
    officer: '지켜야 할 약속을 모두 적고 하나는 날짜를 다시 의논해 보세요.',
    resource: '도움을 청하고 싶은 사람과 부탁 한 문장을 적어 보세요.',
  },
}

export const bestMonth: PhraseBank['bestMonth'] = {
  work: '움직인다면 {fact:BEST.pillar|month} 무렵이 한결 수월해 보여요.',
  business: '연다면 {fact:BEST.pillar|month} 무렵이 덜 지치는 쪽으로 보여요.',
  wealth: '돈의 틀을 바꾼다면 {fact:BEST.pillar|month} 무렵이 나아 보여요.',
  love: '마음을 전한다면 {fact:BEST.pillar|month} 무렵이 부드러워 보여요.',
  marriage: '큰 이야기를 꺼낸다면 {fact:BEST.pillar|month} 무렵이 나아 보여요.',
  home: '가족과 의논한다면 {fact:BEST.pillar|month} 무렵이 부드러워 보여요.',
  people: '먼저 다가간다면 {fact:BEST.pillar|month} 무렵이 나아 보여요.',
  body: '습관을 바꾼다면 {fact:BEST.pillar|month} 무렵이 수월해 보여요.',
  study: '고삐를 당긴다면 {fact:BEST.pillar|month} 무렵이 나아 보여요.',
  move: '옮긴다면 {fact:BEST.pillar|month} 무렵이 한결 수월해 보여요.',
  self: '새로 시작한다면 {fact:BEST.pillar|month} 무렵이 나아 보여요.',
  flow: '힘을 쓸 일이라면 {fact:BEST.pillar|month} 무렵이 수월해 보여요.',
}

export const followUps: PhraseBank['followUps'] = {
  work: ['이직하기 나은 달은 언제예요', '지금 회사에 남는다면요', '나에게 맞는 일은 뭐예요'],
  business: ['동업은 어때요', '열기 나은 달은 언제예요', '내 돈 흐름도 보여 주세요'],
  wealth: ['돈이 새는 습관은 뭐예요', '내년 재물운은 어때요', '일에서 돈이 되는 재주는 뭐예요'],
  love: ['나는 어떤 사람에게 끌려요', '내년 연애는 어때요', '내 매력은 뭐예요'],
  marriage: ['결혼 이야기를 꺼내기 나은 때는요', '배우자 자리는 어떤 글자예요', '둘의 궁합을 보고 싶어요'],
  home: ['부모님과의 거리는 어떻게 두면 좋아요', '올해 가족운은 어때요', '내 성격은 어떤 편이에요'],
  people: ['귀인은 어떤 사람이에요', '올해 인간관계는 어때요', '내 성격은 어떤 편이에요'],
  body: ['나에게 맞는 운동은 뭐예요', '부족한 오행은 뭐예요', '쉬어 가면 좋은 달은 언제예요'],
  study: ['집중이 잘되는 달은 언제예요', '나에게 맞는 공부법은요', '올해 시험운은 어때요'],
  move: ['옮기기 나은 달은 언제예요', '내년까지 기다린다면요', '나에게 편한 곳은 어떤 곳이에요'],
  self: ['일에서는 이 성격이 어떻게 나와요', '부족한 오행은 뭐예요', '올해 운은 어때요'],
  flow: ['가장 힘이 실리는 달은 언제예요', '일은 어때요', '지금 대운은 어떤 흐름이에요'],
}
