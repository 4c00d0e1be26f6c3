// What the page of `bindery inspect` does in a browser. It reads the page's own links and writes texts, never markup.

enum PageScript {
    static let text = """
        'use strict';
        const list = [...document.querySelectorAll('nav li')];
        const search = document.getElementById('search');
        const count = document.getElementById('count');
        const find = () => {
          const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
          let shown = 0;
          for (const item of list) {
            item.hidden = !words.every(word => item.dataset.words.includes(word));
            if (!item.hidden) shown += 1;
          }
          count.textContent = words.length ? shown + ' of ' + list.length : '';
        };
        search.addEventListener('input', find);
        search.addEventListener('keydown', event => {
          const first = list.find(item => !item.hidden);
          if (event.key === 'Enter' && first) location.hash = first.querySelector('a').hash;
        });
        document.addEventListener('keydown', event => {
          if (event.key === '/' && document.activeElement !== search) { event.preventDefault(); search.focus(); }
        });
        const svg = (name, attributes, text) => {
          const node = document.createElementNS('http://www.w3.org/2000/svg', name);
          for (const key in attributes) node.setAttribute(key, attributes[key]);
          if (text !== undefined) node.textContent = text;
          return node;
        };
        const neighbours = (links, own) => {
          const seen = new Map();
          for (const link of links) if (link.hash !== own && !seen.has(link.hash)) seen.set(link.hash, link.textContent);
          return [...seen].slice(0, 12);
        };
        const draw = section => {
          const place = section.querySelector('.picture');
          if (!place || place.firstChild) return;
          const own = '#' + section.id;
          const name = hash => document.querySelector('nav a[href="' + hash + '"]')?.textContent ?? hash;
          const users = section.id[0] === 't' ? neighbours(section.querySelectorAll('.links a'), own) : [];
          const uses = neighbours(section.querySelectorAll('table a'), own);
          const rows = Math.max(users.length, uses.length, 1), width = 250, step = 34, height = rows * step + 10;
          const picture = svg('svg', {viewBox: '0 0 900 ' + height, width: 900, height: height, role: 'img'});
          picture.append(svg('title', {}, 'What uses ' + name(own) + ', and what it uses'));
          const middle = height / 2;
          const box = (x, y, hash, kind) => {
            const link = svg('a', {href: hash, class: kind});
            link.append(svg('rect', {x: x, y: y - 12, width: width, height: 24, rx: 4}));
            const text = name(hash);
            link.append(svg('text', {x: x + 8, y: y + 4}, text.length > 32 ? text.slice(0, 31) + '…' : text));
            picture.append(link);
          };
          const curve = (x1, y1, x2, y2) => {
            const half = (x1 + x2) / 2;
            picture.append(svg('path', {d: `M${x1} ${y1} C${half} ${y1} ${half} ${y2} ${x2} ${y2}`}));
          };
          const at = (index, of) => middle + (index - (of - 1) / 2) * step;
          users.forEach(([hash], index) => { curve(width, at(index, users.length), 325, middle); box(0, at(index, users.length), hash, ''); });
          uses.forEach(([hash], index) => { curve(575, middle, 650, at(index, uses.length)); box(650, at(index, uses.length), hash, ''); });
          box(325, middle, own, 'self');
          place.append(picture);
        };
        const show = () => {
          const id = decodeURIComponent(location.hash.slice(1)) || list[0]?.querySelector('a').hash.slice(1);
          const target = id && document.getElementById(id);
          const section = target?.closest('section');
          if (!section) return;
          for (const other of document.querySelectorAll('.current')) other.classList.remove('current');
          section.classList.add('current');
          document.querySelector('nav a[href="#' + section.id + '"]')?.classList.add('current');
          draw(section);
          if (target !== section) { target.classList.add('current'); target.scrollIntoView({block: 'center'}); }
          else document.querySelector('main').scrollTop = 0;
        };
        document.body.classList.add('scripted');
        addEventListener('hashchange', show);
        show();
        """
}
