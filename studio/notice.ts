export const noticeKinds = ['review-waiting', 'changes-asked', 'approved', 'published', 'withdrawn', 'schedule-failed', 'variant-stopped'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What people are told, in the studio and by letter. */
export interface Notice {
  kind: NoticeKind
  template: string
  draft: string | null
  version: string | null
  people: readonly string[]
}
