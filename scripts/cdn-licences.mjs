// Papers that travel with the code, for lawyers and auditors: our own licence, the notices of everything bundled,
// and a list of it that machines read (CycloneDX).
import {copyFileSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {inRoot, version} from './project.mjs';

/** @param {string} name */
function packageAbout(name) {
  const folder = inRoot('node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no licence file to pass on`);
  return {
    name,
    version: about.version,
    license: about.license,
    text: readFileSync(join(folder, file), 'utf8'),
  };
}

const purl = ({name, version: of}) => `pkg:npm/${name.replace('@', '%40')}@${of}`;

const component = ({name, version: of, license}, type) => ({
  type,
  'bom-ref': purl({name, version: of}),
  name,
  version: of,
  licenses: [{license: {id: license}}],
  purl: purl({name, version: of}),
});

/** CycloneDX 1.6, without a time and a serial number: the same files have the same list. */
function billOfMaterials(bundled) {
  const own = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const root = {name: own.name, version, license: own.license};
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {component: component(root, 'library')},
    components: bundled.map((one) => component(one, 'library')),
    dependencies: [
      {ref: purl(root), dependsOn: bundled.map(purl)},
      ...bundled.map((one) => ({ref: purl(one), dependsOn: []})),
    ],
  };
}

/**
 * @param {string} folder
 * @param {string[]} modules paths of all modules in the bundles
 */
export function writeLicences(folder, modules) {
  const names = new Set(
    modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]).filter(Boolean),
  );
  const bundled = [...names].sort().map(packageAbout);
  const notices = bundled.map((one) => `${one.name} ${one.version}\n\n${one.text.trim()}\n`);
  copyFileSync(inRoot('LICENSE'), join(folder, 'LICENSE.txt'));
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices.join('\n----\n\n'));
  writeFileSync(join(folder, 'sbom.cdx.json'), JSON.stringify(billOfMaterials(bundled)) + '\n');
}
