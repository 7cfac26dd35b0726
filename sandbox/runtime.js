/*
 * The only script in a frame. It is pinned by hash, holds no secret and knows no address: one port to the host,
 * text in as text nodes, actions of a fixed list out. A template never brings script of its own.
 */
;(() => {
  const actions = ['ask', 'open', 'explain', 'rate', 'select']
  const root = document.documentElement

  /* No policy of any browser stops WebRTC everywhere: it is gone before anything else in the frame could use it. */
  for (const name of Object.getOwnPropertyNames(window)) if (/RTC/.test(name)) delete window[name]

  /** @type {MessagePort | null} */
  let port = null

  const wanted = /(?:^#|&)theme=(light|dark)(?:&|$)/.exec(location.hash)
  if (wanted) root.dataset.theme = wanted[1]

  const send = (method, params) => port?.postMessage({ jsonrpc: '2.0', method, params })

  /* The same rule as the server's normaliseText, so that a streamed text and a stored one are the same bytes. */
  const normalise = (text) =>
    text
      .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .normalize('NFC')
      .replace(/(\p{M}{2})\p{M}+/gu, '$1')

  const receive = {
    'ui/context': ({ theme }) => {
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
      else delete root.dataset.theme
    },
    'ui/text': ({ slot, text }) => {
      for (const element of document.querySelectorAll('[data-text]'))
        if (element.dataset.text === slot) element.textContent = normalise(String(text).slice(0, 400))
    },
    'ui/select': ({ fact }) => {
      const cells = [...document.querySelectorAll('[data-fact]:not(.icon-button)')]
      const chosen = typeof fact === 'string' ? nearest(cells, fact) : null
      for (const cell of cells) {
        const isChosen = cell.dataset.fact === chosen
        cell.classList.toggle('ringed', isChosen)
        if (isChosen) cell.setAttribute('aria-current', 'true')
        else cell.removeAttribute('aria-current')
      }
    },
    'ui/fonts': ({ fonts }) => {
      for (const { family, weight, unicodeRange, bytes } of fonts) {
        const font = new FontFace(family, bytes, { weight, unicodeRange })
        font.load().then(
          () => document.fonts.add(font),
          () => {},
        )
      }
    },
    'ui/ping': () => send('ui/pong', {}),
  }

  /* The cell whose fact is the given one or the closest above it: `day.branch.ten-god` lights `day.branch`. */
  const nearest = (cells, fact) => {
    const stemOf = (cell) => cell.dataset.fact.replace(/\.pillar$/, '')
    const found = cells
      .filter((cell) => cell.dataset.fact === fact || fact.startsWith(`${stemOf(cell)}.`))
      .sort((a, b) => stemOf(b).length - stemOf(a).length)
    return found.length > 0 ? found[0].dataset.fact : null
  }

  /* Height goes out when it moved by more than 4 px, and at most as often as the allowance says; what had to wait is measured again. */
  let reported = 0
  let allowance = 8
  let waits = false
  setInterval(() => {
    allowance = Math.min(8, allowance + 1)
    if (waits) report()
  }, 1000)
  const report = () => {
    const height = Math.ceil(document.getElementById('component').getBoundingClientRect().height)
    waits = allowance === 0
    if (!port || waits || Math.abs(height - reported) <= 4) return
    allowance -= 1
    reported = height
    send('ui/size-changed', { height })
  }

  addEventListener('message', (event) => {
    if (port || event.source !== parent || event.data?.method !== 'ui/port' || event.ports.length !== 1) return
    port = event.ports[0]
    port.onmessage = ({ data }) => {
      if (data && Object.hasOwn(receive, data.method) && data.params) receive[data.method](data.params)
    }
    send('ui/initialize', { protocol: 1 })
    report()
  })

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-action]') : null
    if (!button || !actions.includes(button.dataset.action)) return
    const { action, fact, value } = button.dataset
    send('ui/action', { action, ...(fact ? { fact } : {}), ...(value ? { value } : {}) })
  })

  document.addEventListener('DOMContentLoaded', () => new ResizeObserver(report).observe(document.getElementById('component')))
})()
