import { Component, type ReactNode } from 'react'
import { BrokenFrame } from './broken-frame.tsx'

interface Props {
  title: string
  summary: string
  locale: 'ko' | 'en'
  children: ReactNode
}

/** Keeps to itself what goes wrong while a component is shown: in its place stand its words, everything around it lives on. */
export class ComponentBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    const { title, summary, locale, children } = this.props
    if (!this.state.failed) return children
    return <BrokenFrame title={title} summary={summary} locale={locale} onAgain={() => this.setState({ failed: false })} />
  }
}
