// How the page of `bindery inspect` looks.

enum PageStyle {
    static let text = """
        :root { color-scheme: light dark; --edge: #8886; --soft: #8881; --link: #06c; }
        @media (prefers-color-scheme: dark) { :root { --link: #6af; } }
        * { box-sizing: border-box; }
        body { margin: 0; display: flex; height: 100vh; font: 15px/1.45 system-ui, sans-serif; }
        nav { width: 22rem; flex: none; overflow: auto; padding: 1rem; border-right: 1px solid var(--edge); }
        main { flex: 1; overflow: auto; padding: 1rem 2rem; }
        h1 { font-size: 1.1rem; margin: 0 0 .6rem; } nav h2 { font-size: .9rem; margin: 1rem 0 .3rem; }
        nav ul { list-style: none; margin: 0; padding: 0; } nav li { padding: .1rem 0; overflow-wrap: anywhere; }
        nav small, #count { color: #888; } #count { margin: .3rem 0; font-size: .85rem; }
        #search { width: 100%; padding: .4rem; font: inherit; }
        a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
        nav a.current { font-weight: 600; }
        .badge { font-size: .75rem; font-weight: 400; padding: .1rem .5rem; border: 1px solid var(--edge); border-radius: 1rem; }
        .route { font-family: ui-monospace, monospace; } .documentation { white-space: pre-line; max-width: 46rem; }
        p:empty { display: none; }
        table { border-collapse: collapse; } td { padding: .2rem 1rem .2rem 0; vertical-align: top; border-top: 1px solid var(--soft); }
        td:last-child { color: #888; }
        code, pre { font: 13px/1.5 ui-monospace, monospace; }
        pre { background: var(--soft); padding: .8rem; overflow: auto; }
        .source { counter-reset: line; }
        .source span::before { counter-increment: line; content: counter(line); display: inline-block; width: 4em; color: #888; }
        .source span:target, .source span.current { background: #fc06; display: inline-block; min-width: 100%; }
        .links a { margin-right: .8rem; display: inline-block; }
        .scripted section { display: none; } .scripted section.current { display: block; }
        .picture svg { max-width: 100%; height: auto; margin: .5rem 0; }
        .picture rect { fill: none; stroke: var(--edge); } .picture .self rect { stroke-width: 2; stroke: var(--link); }
        .picture path { fill: none; stroke: var(--edge); } .picture text { font: 12px ui-monospace, monospace; fill: currentColor; }
        @media (max-width: 50rem) { body { display: block; height: auto; } nav { width: auto; max-height: 40vh; border: 0; } }
        """
}
