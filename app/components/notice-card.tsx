import type { ReactNode } from 'react'
import { Icon, type IconName } from './line-icon.tsx'

/** A state in words: what is so, what is safe, one way on. `quiet` lies sunken in the page. */
export function NoticeCard({
  icon,
  title,
  children,
  action,
  quiet = false,
}: {
  icon: IconName
  title: string
  children: ReactNode
  action?: ReactNode
  quiet?: boolean
}) {
  return (
    <div className={`flex gap-3 ${quiet ? 'rounded-card bg-sunken p-4' : 'card'}`}>
      <span className="mt-0.5 text-ink-2">
        <Icon name={icon} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-body-small font-[650]">{title}</p>
        <div className="text-ui/5.5 font-normal text-ink-2">{children}</div>
        {action && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  )
}
