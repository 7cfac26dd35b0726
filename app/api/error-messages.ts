import type { Locale } from '#templates/client'

/** What a person is told for an error code: what happened and what to do. */
const messages: Record<string, Record<Locale, string>> = {
  'body-not-json': {
    ko: '보내신 내용을 읽지 못했어요. 새로 고친 뒤 다시 보내 주세요.',
    en: 'We could not read what was sent. Reload the page and send it again.',
  },
  'body-too-large': {
    ko: '한 번에 보내기에는 너무 길어요. 4,000자 안으로 줄여 주세요.',
    en: 'That is too long to send at once. Please keep it under 4,000 characters.',
  },
  'input-invalid': {
    ko: '알아볼 수 없는 값이 있어요. 표시된 곳을 고쳐 주세요.',
    en: 'One of the values cannot be used. Please correct the marked field.',
  },
  'origin-refused': {
    ko: '이 화면에서 보낸 요청이 아니라서 받지 않았어요. 새로 고친 뒤 다시 해 주세요.',
    en: 'This request did not come from our page. Reload and try again.',
  },
  'session-required': { ko: '먼저 태어난 때를 쓰는 데 동의해 주세요.', en: 'Please agree to the use of your birth data first.' },
  'consent-required': { ko: '태어난 때를 풀이에 쓰려면 동의가 필요해요.', en: 'We need your consent to use your birth data.' },
  'too-many-requests': {
    ko: '잠시 쉬었다가 다시 보내 주세요. 적으신 글은 그대로 있어요.',
    en: 'Please wait a moment and send again. What you wrote is still here.',
  },
  'too-many-questions': {
    ko: '한 시간 동안 많은 이야기를 나눴어요. 답은 그대로 있으니 잠시 쉬며 천천히 읽어 보시고, 조금 뒤에 이어서 물어봐 주세요.',
    en: 'We have talked a great deal this hour. The answers stay here; take a rest, read them slowly, and ask on in a little while.',
  },
  'conversation-unknown': {
    ko: '그 이야기를 찾지 못했어요. 새 이야기로 시작해 주세요.',
    en: 'We could not find that conversation. Please start a new one.',
  },
  'profile-unknown': {
    ko: '그 사주를 찾지 못했어요. 목록에서 다시 골라 주세요.',
    en: 'We could not find that profile. Please choose one from the list.',
  },
  'answer-unknown': { ko: '그 풀이를 찾지 못했어요. 질문을 다시 보내 주세요.', en: 'We could not find that answer. Please send the question again.' },
  'memory-unknown': {
    ko: '그 기억을 찾지 못했어요. 이미 지워졌을 수 있으니 화면을 새로 고쳐 주세요.',
    en: 'We could not find that memory. It may be deleted already; please reload the page.',
  },
  'component-unknown': { ko: '그 그림을 찾지 못했어요.', en: 'We could not find that component.' },
  'too-many-profiles': {
    ko: '사주는 50개까지 보관할 수 있어요. 쓰지 않는 것을 지워 주세요.',
    en: 'You can keep up to 50 profiles. Please delete one you no longer use.',
  },
  'birth-incomplete': { ko: '태어난 날을 적어 주세요.', en: 'Please enter the date of birth.' },
  'date-impossible': { ko: '달력에 없는 날이에요. 날짜를 다시 확인해 주세요.', en: 'That date does not exist. Please check the day.' },
  'leap-month-absent': {
    ko: '그해에는 그 윤달이 없었어요. 평달인지, 다른 해인지 확인해 주세요.',
    en: 'There was no such leap month that year. Check whether it was a regular month or another year.',
  },
  'year-out-of-range': { ko: '1600년부터 2200년까지 볼 수 있어요.', en: 'We can read births from 1600 to 2200.' },
  'time-impossible': {
    ko: '시각을 다시 확인해 주세요. 00:00부터 23:59까지 적을 수 있어요.',
    en: 'Please check the time. It runs from 00:00 to 23:59.',
  },
  'time-skipped': {
    ko: '서머타임이 시작되어 시계에 없던 시각이에요. 한 시간 앞이나 뒤로 적어 주세요.',
    en: 'The clock skipped that time when daylight saving began. Enter an hour earlier or later.',
  },
  'time-ambiguous': {
    ko: '서머타임이 끝나 두 번 있었던 시각이에요. 앞쪽인지 뒤쪽인지 골라 주세요.',
    en: 'The clock showed that time twice when daylight saving ended. Choose the first or the second.',
  },
  'zone-unknown': { ko: '태어난 곳을 목록에서 골라 주세요.', en: 'Please choose the birthplace from the list.' },
  'longitude-required': { ko: '태어난 곳을 목록에서 골라 주세요.', en: 'Please choose the birthplace from the list.' },
  'owner-link-used': {
    ko: '이미 쓴 링크예요. 터미널에서 다시 시작하면 새 링크가 나와요.',
    en: 'This link was already used. Restart the server to print a new one.',
  },
  'cube-unknown': { ko: '그런 기능은 없어요.', en: 'There is no such feature.' },
  'registry-not-started': { ko: '아직 준비하고 있어요. 잠시 뒤에 다시 열어 주세요.', en: 'We are still starting. Please try again in a moment.' },
  'data-folder-in-use': {
    ko: '다른 프로그램이 자료를 쓰고 있어요. 그 프로그램을 끝내고 다시 시작해 주세요.',
    en: 'Another process uses the data. Stop it and start again.',
  },
}

const unexpected: Record<Locale, string> = {
  ko: '예상하지 못한 일이 생겼어요. 적으신 내용은 그대로 있으니 잠시 뒤에 다시 해 주세요.',
  en: 'Something unexpected happened. What you wrote is still here; please try again in a moment.',
}

export function errorMessage(code: string, locale: Locale): string {
  return messages[code]?.[locale] ?? unexpected[locale]
}
