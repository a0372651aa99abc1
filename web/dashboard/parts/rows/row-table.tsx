import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useOffering } from '../../exports/offered.js';
import { filtersInWords } from '../../filters/filters-in-words.js';
import { useSourceNames } from '../../filters/use-source-names.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';
import { saveFile } from '../save-file.js';
import type { Column, Order } from './column.js';
import { csvOf } from './csv.js';
import { having, ordered } from './ordered.js';
import styles from './row-table.module.css';

interface RowTableProps<Row> {
  /** What it lists: the table's name, and that of its files. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** The day that the rows are of. */
  readonly on: string;
  /** Whether they answer an earlier question: then they are not to be saved. */
  readonly isStale?: boolean;
  readonly isSelected?: (row: Row) => boolean;
  /** What is to be known of the rows before they are read. */
  readonly note?: ReactNode;
  /** What comes below the rows, such as a way to more of them. */
  readonly children?: ReactNode;
}

/** So many rows are drawn at once; more are when they are asked for. */
const rowsAtOnce = 200;

/** Rows to sort, to filter by words, and to save. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { label, rows, columns, keyOf, on, isStale, isSelected, note, children } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const [text, setText] = useState('');
  const [shown, setShown] = useState(rowsAtOnce);
  const listed = useMemo(
    () => ordered(having(rows, columns, text), columns, order),
    [rows, columns, text, order],
  );
  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <input
          type="search"
          aria-label={t('table.filter')}
          placeholder={t('table.filter')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <span role="status">{t('table.rows', { count: listed.length })}</span>
        <SaveButtons label={label} rows={listed} columns={columns} on={on} isStale={isStale ?? false} />
        {note}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.key} column={column} order={order} setOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, shown).map((row) => (
              <tr key={keyOf(row)} data-selected={isSelected?.(row) || undefined}>
                {columns.map(({ key, value, show, isText }) => (
                  <td
                    key={key}
                    data-number={typeof value(row) === 'number' || undefined}
                    data-text={isText || undefined}
                  >
                    {show === undefined ? value(row) : show(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {listed.length > shown && (
          <Button variant="default" size="xs" onClick={() => setShown(shown + rowsAtOnce)}>
            {t('table.more', { count: Math.min(rowsAtOnce, listed.length - shown) })}
          </Button>
        )}
        {children}
      </section>
    </div>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
}

/** A column's name, which orders by it: upwards, then downwards, then as it was. */
function Heading<Row>({ column: { key, header }, order, setOrder }: HeadingProps<Row>) {
  const isOrdered = order?.key === key;
  const next = !isOrdered
    ? { key, isDescending: false }
    : order.isDescending
      ? null
      : { key, isDescending: true };
  const way = !isOrdered ? 'none' : order.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={way}>
      <button type="button" onClick={() => setOrder(next)}>
        {header}
        <span aria-hidden="true">{{ none: '', ascending: ' ↑', descending: ' ↓' }[way]}</span>
      </button>
    </th>
  );
}

interface SaveButtonsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly on: string;
  readonly isStale: boolean;
}

/** Saves what is listed; each file says of which day it is, by which filters, and when it was made. */
function SaveButtons<Row>({ label, rows, columns, on, isStale }: SaveButtonsProps<Row>) {
  const [place] = usePlace();
  const { known } = place;
  const filters = filtersInWords(place, useSourceNames());
  const offers = useMemo(() => {
    const name = `entente-${label.toLowerCase()}-${on}`;
    const madeNow = () => ({
      on,
      knownAt: known,
      filters,
      made: new Date().toISOString(),
      address: location.href,
    });
    const saveJson = () => {
      const records = rows.map((row) =>
        Object.fromEntries(columns.map(({ key, value }) => [key, value(row)])),
      );
      const text = `${JSON.stringify({ ...madeNow(), rows: records }, null, 2)}\n`;
      saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
    };
    const saveCsv = () => {
      const made = madeNow();
      const ofFile = (key: 'on' | 'filters' | 'made' | 'address'): Column<Row> => ({
        key,
        header: t(`table.columns.${key}`),
        value: () => made[key],
      });
      const all = [...columns, ofFile('on'), ofFile('filters'), ofFile('made'), ofFile('address')];
      saveFile(`${name}.csv`, new Blob([csvOf(rows, all)], { type: 'text/csv' }));
    };
    return [
      { form: t('table.csv'), save: saveCsv },
      { form: t('table.json'), save: saveJson },
    ].map((offer) => ({ ...offer, label: `${t('table.export')} ${offer.form}` }));
  }, [label, rows, columns, on, known, filters]);
  useOffering(isStale ? none : offers);
  return (
    <span className={styles.save}>
      {t('table.export')}
      {offers.map((offer) => (
        <Button key={offer.label} size="compact-sm" variant="default" disabled={isStale} onClick={offer.save}>
          {offer.form}
        </Button>
      ))}
    </span>
  );
}

const none: readonly never[] = [];
