// The page is whole without this. It holds neither of the two characters that XML would read as markup.
(() => {
  'use strict';
  const language = document.documentElement.lang;
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const folded = (text) => text.normalize('NFKC').toLocaleLowerCase(language);
  const ordered = (a, b) => a.localeCompare(b, language, { numeric: true });

  // A filter that the page brings along, hidden, for the table, or the list, that it names.
  const start = (form) => {
    const table = document.getElementById(form.dataset.table ?? form.dataset.list);
    const status = form.querySelector('[role=status]');
    const search = form.querySelector('input');
    const selects = Array.from(form.querySelectorAll('select'));
    const groups = Array.from(table.tBodies ?? [table]).map((body) => {
      const rows = body.rows ? Array.from(body.rows).filter((row) => row.classList.contains('body')) : Array.from(body.children);
      return { body, rows: rows.map((row) => ({ row })) };
    });
    const text = (one) => { one.text = one.text ?? folded(words(one.row)); return one.text; };
    const all = groups.flatMap((group) => group.rows);
    const value = (row, select) => words(row.cells[Number(select.dataset.column)]);

    for (const select of selects) {
      const values = new Set(all.map((one) => value(one.row, select)));
      values.delete('');
      for (const text of Array.from(values).sort(ordered)) {
        select.add(new Option(text, text));
      }
      select.closest('p').hidden = !(values.size > 1); // one value is no choice
    }
    const apply = () => {
      const wanted = folded(search.value).split(/\s+/).filter((word) => word !== '');
      const chosen = selects.filter((select) => select.selectedIndex > 0);
      const fits = (one) => [
        ...wanted.map((word) => text(one).includes(word)),
        ...chosen.map((select) => value(one.row, select) === select.value),
      ].every(Boolean);
      let shown = 0;
      for (const group of groups) {
        const fitting = group.rows.filter(fits);
        group.rows.forEach((one) => { one.row.hidden = !fitting.includes(one); });
        group.body.hidden = group.rows.length !== 0 ? fitting.length === 0 : false;
        shown += fitting.length;
      }
      const pattern = shown === all.length ? status.dataset.all : status.dataset.some;
      status.textContent = pattern.replace('{shown}', shown.toLocaleString(language));
    };
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => { event.preventDefault(); });
    form.addEventListener('reset', () => { setTimeout(apply); });
    form.hidden = false;
    apply();
  };
  document.querySelectorAll('form.filter').forEach(start);

  // A link to what is folded away, or that a filter hides, shows it.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) {
      return;
    }
    if (target.closest('[hidden]') !== null) {
      document.querySelectorAll('form.filter').forEach((form) => { form.reset(); });
    }
    const folder = target.closest('details');
    if (folder !== null) {
      folder.open = true;
    }
    setTimeout(() => { target.scrollIntoView(); });
  };
  addEventListener('hashchange', reveal);
  reveal();
})();
