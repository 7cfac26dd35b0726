/** A page with nothing but component frames, as the product shows them; what they ask for and when they came is on `window`. */
import { createRoot } from 'react-dom/client'
import { type ActionRequest, ComponentFrame, WarmFrame } from '#sandbox/client'

export interface FrameApp {
  /** Mounts these frames in place of those before. */
  showFrames(sources: string[]): void
  /** Does what the desk does when it opens, before any component is there. */
  warmUp(): void
  actions: ActionRequest[]
}

const app: FrameApp = {
  actions: [],
  warmUp: () => createRoot(document.body.appendChild(document.createElement('div'))).render(<WarmFrame />),
  showFrames(sources) {
    root.render(
      sources.map((source, index) => (
        <ComponentFrame
          key={source}
          source={source}
          title={`frame ${index}`}
          height={{ 320: 300, 358: 300, 620: 300 }}
          summary={`the words of ${source}`}
          locale="en"
          onAction={(request) => app.actions.push(request)}
        />
      )),
    )
  },
}
const root = createRoot(document.querySelector('#root')!)
Object.assign(window, app)
