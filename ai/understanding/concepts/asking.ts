import type { Concepts } from './concept.ts'

/** How a question is put: endings and words of each form. */
export const askingConcepts: Concepts = {
  yesNoEnding: {
    korean:
      '까요_ 까여_ 까_ 까용_ 을까 일까 할까 될까 될까요 있을까 괜찮을까 나요_ 나여_ 나용_ 가요_ 가여_ 는가_ 은가_ 인가_ 은가요 는가요 인가요 인가여 건가 건가요 는지요 을지요 려나 으려나 려나요 겠죠 겠지 하죠 되죠 이죠 맞죠 맞지 아니죠 아니지 그렇죠 있죠 있나 있나요 있어요 있어 되나 되나요 돼요 돼 되요 됨_ 될지 될는지 습니까 입니까 합니까 겠습니까 십니까 니껴 니까_ 겠소 이겠소 소이까 나이까 옵니까 있소 있는교 는교 능교 인교 심꺼 심까 임까 함까 당가 단가요 랑가 란가 을랑가 여라 잉교 노예 나예 가예 지예 능가 겨_ 기여 것이여 쥬_ 가유 까유 나유 간디 수꽈 우꽈 꽈_ 임_ 함_ 있음 없음 맞음 인감 는감 할라나 일라나 냐_ 냐고 으냐 느냐 니_ 있니 되니 거니 거야_ 거예요 _거지 건지',
    english:
      "will i, will my, will he, will she, will they, will we, will it, will there, will this, will the, would i, would it, would my, would he, would a, am i, is it, is he, is she, is my, is this, is that, is there, is the, is next, are we, are they, are my, are there, are you, do i, do we, do they, do you, does my, does he, does she, does it, does this, does the, did i, did my, did you, did he, can i, can we, can he, can she, can you, can my, could i, could you, could we, could this, should i, should we, should my, shall i, shall we, has my, has the, have i, have you, was i, was it, were we, isn't it, is it ok, is it okay, is it true, is it safe, is it possible, any chance, chances, chance of, possible, likely, gonna, right, yes or no, can or not, or not, worth it, haeyo, kkayo",
  },
  openAsking: {
    korean:
      '어때 어떰 어떄 어떤지 어떤가 어떤가요 어떠 어떨까 어떨지 어떨런지 어떻 어떻게 어떻게해야 어떻게하면 어찌 어찌하면 어째 우째 우예 우짜 으떻 으떨 으째 어케 어뜨케 어카 어쩌 어쩔 어떡 뭐 뭘 뭐가 뭐를 뭔 뭣 무엇 무엇을 무슨 어디 어데 어디서 어디로 누구 누가 누굴 누구랑 뉘 얼마 얼마나 몇 알려줘 알려주 알려달 알려줄 알고싶 궁금 궁금해 궁금합 갈켜 갈쳐 가르쳐 봐줘 봐주 봐줄 봐달 봐도 보고싶 말해줘 말해주 말씀해 말씀좀 조언 조언좀 방법 방법이 방법을 법좀 법을 팁 노하우 풀어줘 풀어주 풀이좀 해줘 해주 해달 해주이소 부탁 부탁해 부탁드 ㄱㄱ 고고 좀_ 요약 노_ 하노 있노 되노 갔노 쓰까 쓸까 할꼬 될꼬',
    english:
      "how is, how are, how's, hows, how will, how does, how do i, how can i, how should i, how to, how would, how did, what's, whats, what is, what are, what will, what kind, what sort, what should, what can, what do, what does, what about, which, where, who, whom, whose, tell me, let me know, give me, read me, describe, advice, advise, any advice, tips, guide, guidance, i want to know, want to know, wondering, curious, would like to know, please, pls, plz, kindly, help me understand, walk me through, look at, look into, check my, check the, a look, insight*, thoughts, what now, juseyo, jwo, allyeo",
  },
  explainAsking: {
    korean:
      '뜻 뜻이 뜻은 뜻을 뜻인 뜻임 무슨뜻 의미 의미가 무슨의미 무슨말 무신말 뭔말 뭔소리 무슨소리 뭔뜻 뭐예요 뭐에요 뭐여요 뭐야 뭐여 뭐임 뭐죠 뭐지 뭐고 뭐꼬 뭐당가 뭐래 뭡니까 뭐시여 뭐시당가 뭔가요 뭔가 뭔데 뭔데요 뭔지 뭔감 뭐길래 뭐냐 뭐냐고 뭐니 머임 머에요 머예요 머야 모예요 무엇인가 무엇인지 무엇이오 무엇입니까 무어 무엔 이란 란무엇 라는게 라는건 라는거 라는말 이라는게 란게 란건 란말 설명 설명해 설명좀 설명해주 정의 개념 개념이 용어 용어가 차이 차이가 차이점 뭐가달 뭐가다 어떻게달 어떻게다 어떻게구 구분 구별 같은말 같은뜻 같은거 같은건가 동일한 다른거 다른건가 다른말 쉽게 쉽게말 쉽게설명 초보자 초보용 풀어서 풀어말 예를들 예시 원리 원리가 왜있 왜생 왜쓰 어원이 유래 한자로뭐 한자로무 영어로뭐라 좋은건가 나쁜건가 좋은거예 나쁜거예 좋은거야 나쁜거야 좋은살 나쁜살 무서운거 무서운건 읽는법 보는법 어떻게봐 어떻게보 어떻게읽 어떻게계산 어떻게정해 종류',
    english:
      "what does, what do you mean, what is a, what is an, what is the, what's a, what's an, what's the, whats a, what are the, mean, means, meaning, meant by, define*, definition, explain*, explanation, difference, different from, distinguish, versus, same as, same thing, stand for, stands for, refer to, refers to, in plain, plain words, plain english, simple terms, simple words, simply, eli0, layman, for beginners, beginner, for dummies, basics of, term, terms, terminology, concept of, teach me, how does, how is it calculated, how is it determined, how are the, what counts as, so called, so-called, called, example of, origin of, in english, good or bad, is it bad, is it good, why's it called, why is it called, heard of, heard that, people say, tteut, mwoya, mwo ya, mwoyeyo, museun",
  },
  why: {
    korean:
      '왜 왜+그 왜+이 왜+나 왜+저 왜+내 왜+제 왜자꾸 왜맨날 왜항상 왜늘 왜계속 왜+안 왜+못 왜하필 왤케 왜케 와이리 와그 와이라 어째서 어찌하여 어인 무엇때문 뭐때문 이유 까닭',
    english: "why, why's, whys, how come, what causes, what makes, the reason, reason why, explain why, wae, wondering why",
  },
  compareOptions: {
    korean:
      '아니면 아님_ 아니믄 아니면그냥 둘+중 둘중에 둘중뭐 둘중어 둘중하나 중에뭐 중에어 중에누 중에서 중+뭐 중어느 vs 브이에스 대_ 할지말지 갈지말지 할까말까 갈까말까 살까말까 볼까말까 을까말까 까말까 말지 말까 지말까 어느쪽 어느쪽이 어느편 어느게 어느것 어떤게 어떤쪽 어떤게더 뭐가더 뭐가나 뭐가좋 뭐가낫 뭐가맞 뭐가유 뭐가어울 누가더 누가나 더+좋 더+나 더나은 더나을 더+낫 더+맞 더맞는 더어울 더유리 더+빠 낫나 낫겠 낫죠 낫지 나을까 나을지 나을까요 나은가 나아요 나아 나음 유리할 유리한 양자택일 이냐 이냐저 느냐아 느냐말 인지인지 고민중 고민이에 고민입 갈등중 사이에서 비교 비교해 파야 쪽이 쪽으로 까요아니 할까할까 하나고르 하나만고 하나골 둘+다',
    english:
      "or, or should, or wait, or stay, or go, or just, or keep, or leave, or the, or a, or is it, or am i, or my, or not, versus, vs, v, better, better off, better for, which is, which one, which of the two, which suits, which would, which job, which city, between, either, either or, neither, option, options, option a, choice, torn, stay or, this or that, one or the other, rather, instead, instead of, prefer, preferable, more suited, more suitable, favours, favors, compare, compared, comparison, whether, whether to, dilemma, crossroads, undecided, can't decide, cant decide, decide between, a or b",
  },
  chooseFromList: {
    korean:
      '셋+중 셋중에 넷+중 다섯중 세개중 네개중 0개중 0+중 두개만 세개 세개만 네개 다섯개 0개 0개만 0가지 00개 몇개 몇개만 몇가지 가지만 하나만 하나씩 하나골 골라 골라줘 골라주 골라봐 고르 고를 고르면 추려 추려줘 추천 추천해 추천좀 추천해줘 추천해주 후보 후보가 후보는 후보중 순위 순위로 순위매 순서 순서대로 랭킹 리스트 리스트로 목록 top 탑0 탑쓰리 베스트 일등 제일 제일좋 가장 가장좋 최고로 찍어줘 찍어주 뽑아 뽑아줘 꼽아 잡아줘 잡아주 알려줘0개 몇군데 뭐뭐 무엇무엇 나열해 다알려 전부알려 중에서골 중에제일 중에가장 중에누가 중에하나 중하나 중누가 번째',
    english:
      'three, four, five, six, seven, two or three, three or four, a few, few, several, some, couple of, list, lists, listed, ranking, rank, ranked, in order, order of, top, top three, top 0, best of, pick, picks, choose, choose from, select, shortlist, narrow down, suggest*, suggestion*, recommend*, which of these, which of the, which of my, which of us, out of these, out of, among, amongst, from these, candidates, ideas, options are, 0 options, 0 names, 0 dates, 0 days, most, the most, luckiest, best, strongest, number one, favourite, favorite',
  },
  permission: {
    korean:
      '해도되 해도돼 해도될 해도괜 해도좋 해도문 해도상 해도무 해도됨 가도되 가도돼 가도될 가도괜 봐도되 써도되 써도돼 써도될 먹어도 맞아도 받아도 찍어도 넣어도 나가도 만나도 사귀어도 시작해도 옮겨도 바꿔도 버려도 믿어도 빌려줘도 빌려도 참아도 기다려도 기다려야 해야하나 해야되나 해야할까 해야될까 해야됨 해야하 해야될 가야하 가야될 말아야 말아야하 하지말까 하지말아 안해도 안가도 괜찮 괜찮나 괜찮을까 괜찮아요 괜찮을지 괜찮은지 상관없 무리인 무리일까 무리수 가능 가능할까 가능해 가능한 가능성 될만 할만 할만한 승산 확률',
    english:
      'should i, should we, ought i, is it ok, is it okay, ok to, okay to, can i, may i, am i allowed, is it wise, wise to, is it safe, safe to, good idea, bad idea, worth, worth it, risky, dare i, go ahead, go for it, better to, advisable, make sense, right to, right move, time to, need to, have to, must i, supposed to, go or no go, viable, realistic, feasible, chance, chances, odds',
  },
}
