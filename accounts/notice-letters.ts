/** What people of the studio are written. */
export const noticeKinds = ['review-waiting', 'changes-asked', 'approved', 'published', 'withdrawn', 'schedule-failed', 'variant-stopped'] as const
export type NoticeLetterKind = (typeof noticeKinds)[number]

export const noticeWords: Record<NoticeLetterKind, Record<'ko' | 'en', { subject: string; text: string }>> = {
  'review-waiting': {
    ko: { subject: '검토를 기다리는 템플릿', text: '검토를 부탁받은 템플릿이 있어요. 아래에서 보실 수 있어요.\n\n{link}' },
    en: { subject: 'A template waits for review', text: 'You were asked to review a template. You can look at it here.\n\n{link}' },
  },
  'changes-asked': {
    ko: { subject: '고쳐 달라는 말이 있어요', text: '쓰신 템플릿을 본 검토자가 고칠 곳을 알려 주었어요. 아래에서 이어 고치실 수 있어요.\n\n{link}' },
    en: { subject: 'Changes were asked for', text: 'The reviewer of your template says what to change. You can go on with it here.\n\n{link}' },
  },
  approved: {
    ko: { subject: '템플릿이 승인됐어요', text: '쓰신 템플릿이 승인돼서 이제 내보낼 수 있어요.\n\n{link}' },
    en: { subject: 'Your template was approved', text: 'Your template was approved and can be published now.\n\n{link}' },
  },
  published: {
    ko: { subject: '새 버전이 쓰이기 시작했어요', text: '함께하신 템플릿의 다른 버전이 쓰이기 시작했어요.\n\n{link}' },
    en: { subject: 'Another version is in service', text: 'Another version of a template that you worked on is in service now.\n\n{link}' },
  },
  withdrawn: {
    ko: { subject: '템플릿을 내렸어요', text: '함께하신 템플릿을 새 풀이에 쓰지 않기로 했어요. 지난 풀이의 카드는 그대로예요.\n\n{link}' },
    en: {
      subject: 'A template was taken out of service',
      text: 'New readings are no longer drawn with a template that you worked on. Cards of past readings stay as they are.\n\n{link}',
    },
  },
  'schedule-failed': {
    ko: {
      subject: '예약한 것을 내보내지 않았어요',
      text: '예약하신 뒤 다른 버전이 쓰이기 시작해서 아무것도 바꾸지 않았어요. 보시고 다시 정해 주세요.\n\n{link}',
    },
    en: {
      subject: 'A schedule was not carried out',
      text: 'What you scheduled was not published, and nothing was changed. Please have a look and decide again.\n\n{link}',
    },
  },
  'variant-stopped': {
    ko: {
      subject: '견주던 모양 하나를 멈췄어요',
      text: '지켜야 할 것을 지키지 못해서 견주던 템플릿 하나를 멈췄어요. 사람들은 이전 모양을 보고 있어요.\n\n{link}',
    },
    en: {
      subject: 'A variant was stopped',
      text: 'A variant of a template did not keep what it had to keep and was stopped. People see the earlier design.\n\n{link}',
    },
  },
}
