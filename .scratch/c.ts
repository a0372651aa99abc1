import neo4j from 'neo4j-driver';
const [uri, pw, ...qs] = process.argv.slice(2);
const d = neo4j.driver(uri, neo4j.auth.basic('neo4j', pw), { disableLosslessIntegers: true });
const n=(x:any)=>typeof x==='number'?x:x.toNumber();
const sum=(p:any):number=>n(p.dbHits)+(p.children??[]).reduce((s:number,c:any)=>s+sum(c),0);
for (const q of qs) { const t = performance.now(); const r = await d.executeQuery('PROFILE ' + q); console.log(Math.round(performance.now()-t)+'ms', 'hits', sum((r.summary as any).profile), JSON.stringify(r.records.map(x=>x.toObject())).slice(0,600)); if (process.env.TREE) { const show = (p: any, dd: number) => { console.log(' '.repeat(dd) + p.operatorType + ' rows=' + n(p.rows) + ' hits=' + n(p.dbHits) + ' ' + String(p.arguments?.Details ?? '').slice(0, 150)); for (const c of p.children ?? []) show(c, dd + 1); }; show((r.summary as any).profile,0);} }
await d.close();
