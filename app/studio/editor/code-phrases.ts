import type { Locale } from '#templates/client'

/** What the code editor says of itself. English is its own language. */
export const codePhrases: Record<Locale, Record<string, string>> = {
  en: {},
  ko: {
    'Control character': '보이지 않는 글자',
    'Selection deleted': '고른 글을 지웠어요',
    Completions: '이어 쓸 말',
    'Folded lines': '접힌 줄',
    Find: '찾기',
    Replace: '바꿀 말',
    next: '다음',
    previous: '이전',
    all: '모두',
    'match case': '대소문자 구분',
    regexp: '정규식',
    'by word': '낱말 단위',
    replace: '바꾸기',
    'replace all': '모두 바꾸기',
    close: '닫기',
    'current match': '지금 찾은 곳',
    'replaced $ matches': '$곳을 바꿨어요',
    'replaced match on line $': '$줄을 바꿨어요',
    'on line': '줄',
    'Go to line': '줄로 가기',
    go: '가기',
    Diagnostics: '검사 결과',
    'No diagnostics': '걸리는 것이 없어요',
    '$ unchanged lines': '그대로인 $줄',
    'Original value': '이전 글',
  },
}
