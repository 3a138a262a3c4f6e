// A real WordPress of its own: files, database and PHP's built-in server, all in one folder and on loopback only.
import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {inRoot} from '../../scripts/project.mjs';
import {aptInstall, installCommand, onPath} from '../../scripts/system-packages.mjs';
import {freePort} from '../../scripts/static-server.mjs';

const debianPackages = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-gd',
  'php-zip',
  'mariadb-server',
];
const debian = '/usr/share/wordpress';

/** Later versions of WordPress than Debian's, as npm has them: their PHP in an archive, the rest beside it. */
const builds = '@wp-playground/wordpress-builds@0.9.19';

export const roles = ['administrator', 'editor', 'author', 'contributor', 'subscriber'];
export const password = 'a long password for a site on loopback';

export function installTools() {
  const isThere = () =>
    onPath('php') && existsSync('/usr/sbin/mariadbd') && existsSync(`${debian}/wp-includes/version.php`);
  if (!isThere()) aptInstall(debianPackages);
  if (!isThere())
    throw new Error(
      `Debian and Ubuntu: ${installCommand(debianPackages) ?? `install ${debianPackages.join(' ')}`}`,
    );
}

const run = (command, args, options = {}) => {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8', ...options});
  if (status !== 0)
    throw new Error(`${command} ${args[0]}: ${error ?? stderr.slice(-2000)} ${stdout.slice(-500)}`);
  return stdout;
};

/** The files of one version in a folder: `debian`, or a build's name such as `6.5` or `nightly`. */
function copyWordPress(version, folder) {
  if (version === 'debian') {
    cpSync(debian, folder, {recursive: true, dereference: true, filter: (path) => !/\.htaccess$/.test(path)});
    cpSync('/var/lib/wordpress/wp-content/themes', join(folder, 'wp-content/themes'), {
      recursive: true,
      dereference: true,
    });
    return;
  }
  const cache = inRoot('.cache/wordpress');
  mkdirSync(cache, {recursive: true});
  let archive = readdirSync(cache).find((file) => file.endsWith('.tgz'));
  if (!archive) {
    run('npm', ['pack', builds, '--silent'], {cwd: cache});
    archive = readdirSync(cache).find((file) => file.endsWith('.tgz'));
  }
  const parts = [`package/src/wordpress/wp-${version}.zip`, `package/public/wp-${version}`];
  if (!existsSync(join(cache, parts[0]))) run('tar', ['xzf', archive, ...parts], {cwd: cache});
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(cache, parts[0]))))) {
    if (path.endsWith('/')) continue;
    mkdirSync(join(folder, path, '..'), {recursive: true});
    writeFileSync(join(folder, path), bytes);
  }
  cpSync(join(cache, parts[1]), folder, {recursive: true, force: false});
}

/** Files as they are, everything else to WordPress: what a web server is set up to do. */
const router = `<?php
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = __DIR__ . '/wordpress' . $path;
if ( is_dir( $file ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
	$_SERVER['SCRIPT_NAME'] = rtrim( $path, '/' ) . '/index.php';
	$_SERVER['PHP_SELF']    = $_SERVER['SCRIPT_NAME'];
}
if ( is_file( $file ) && ! str_ends_with( $file, '.php' ) ) {
	return false;
}
if ( ! is_file( $file ) ) {
	$file = __DIR__ . '/wordpress/index.php';
}
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir( dirname( $file ) );
require $file;
`;

/**
 * Every error that PHP raises on a page with the plug-in's code running, whoever silenced or hid it. WordPress of that
 * age says things of its own about PHP 8.2: they are told apart by who called.
 */
const watcher = `<?php
set_error_handler( function ( $level, $text, $file, $line ) {
	if ( ! ( error_reporting() & $level ) && E_DEPRECATED !== $level ) {
		return false;
	}
	$trail = $file . ':' . $line;
	foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $step ) {
		$trail .= "\\n  " . ( $step['file'] ?? '' ) . ':' . ( $step['line'] ?? '' );
	}
	if ( str_contains( $trail, '/plugins/microneedling-widgets/' ) ) {
		file_put_contents( WP_CONTENT_DIR . '/plugin-errors.log', "$text in $trail\\n\\n", FILE_APPEND );
	}
	return false;
} );
register_shutdown_function( function () {
	$last = error_get_last();
	if ( $last && ( $last['type'] & ( E_ERROR | E_PARSE | E_COMPILE_ERROR | E_CORE_ERROR ) ) ) {
		file_put_contents( WP_CONTENT_DIR . '/plugin-errors.log', "Fatal: {$last['message']} in {$last['file']}:{$last['line']}\\n\\n", FILE_APPEND );
	}
} );
foreach ( array( 'doing_it_wrong_run', 'deprecated_function_run', 'deprecated_argument_run', 'deprecated_hook_run' ) as $hook ) {
	add_action( $hook, function ( $what, $why = '' ) use ( $hook ) {
		$trail = wp_debug_backtrace_summary();
		if ( str_contains( $trail, 'Microneedling_Widgets' ) ) {
			file_put_contents( WP_CONTENT_DIR . '/plugin-errors.log', "$hook: $what $why in $trail\\n\\n", FILE_APPEND );
		}
	}, 10, 2 );
}
`;

/** @param {string} version `debian`, or a build's name. */
export async function startSite(version) {
  const folder = mkdtempSync(join(tmpdir(), 'mn-wordpress-'));
  const files = join(folder, 'wordpress');
  const running = [];
  const stop = () => {
    for (const child of running.reverse()) child.kill('SIGKILL');
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    copyWordPress(version, files);
    const socket = join(folder, 'db.sock');
    const asUs = process.getuid?.() === 0 ? ['--user=root'] : [];
    run('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${folder}/db`,
      '--auth-root-authentication-method=normal',
      ...asUs,
    ]);
    const database = spawn(
      '/usr/sbin/mariadbd',
      [
        '--no-defaults',
        `--datadir=${folder}/db`,
        `--socket=${socket}`,
        `--pid-file=${folder}/db.pid`,
        '--skip-networking',
        '--innodb-flush-log-at-trx-commit=0',
        '--innodb-buffer-pool-size=32M',
        ...asUs,
      ],
      {stdio: ['ignore', 'ignore', 'pipe']},
    );
    running.push(database);
    await untilReady(database, /ready for connections/);
    run('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '-u',
      'root',
      '-e',
      'CREATE DATABASE wp CHARACTER SET utf8mb4',
    ]);

    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    writeFileSync(
      join(files, 'wp-config.php'),
      `<?php
define( 'DB_NAME', 'wp' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' ); define( 'WP_SITEURL', '${address}' );
define( 'AUTH_KEY', 'a' ); define( 'SECURE_AUTH_KEY', 'b' ); define( 'LOGGED_IN_KEY', 'c' ); define( 'NONCE_KEY', 'd' );
define( 'AUTH_SALT', 'e' ); define( 'SECURE_AUTH_SALT', 'f' ); define( 'LOGGED_IN_SALT', 'g' ); define( 'NONCE_SALT', 'h' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '${folder}/debug.log' ); define( 'SCRIPT_DEBUG', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true ); define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`,
    );
    mkdirSync(join(files, 'wp-content/mu-plugins'), {recursive: true});
    writeFileSync(join(files, 'wp-content/mu-plugins/watcher.php'), watcher);
    writeFileSync(join(folder, 'router.php'), router);

    /** Runs PHP inside of WordPress, as somebody or nobody, and gives back what it returns. */
    const php = (code, {as = '', before = ''} = {}) => {
      const script = join(folder, `run-${Math.random().toString(36).slice(2)}.php`);
      writeFileSync(
        script,
        `<?php ${before} $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${files}/wp-load.php';
${as ? `wp_set_current_user( get_user_by( 'login', '${as}' )->ID );` : ''}
$result = ( function () { ${code} } )();
echo "\\n<<<", json_encode( $result ), '>>>';`,
      );
      const output = run('php', ['-d', 'memory_limit=512M', script]);
      rmSync(script);
      return JSON.parse(/<<<(.*)>>>$/s.exec(output)?.[1] ?? 'null');
    };
    php(
      `require ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Alder Clinic', 'administrator', 'admin@clinic.example', true, '', '${password}' );
	foreach ( array( 'editor', 'author', 'contributor', 'subscriber' ) as $role ) {
		wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'user_email' => "$role@clinic.example", 'role' => $role ) );
	}
	update_option( 'permalink_structure', '/%postname%/' );
	foreach ( get_users() as $user ) { update_user_meta( $user->ID, 'show_welcome_panel', 0 ); }
	return true;`,
      {before: "define( 'WP_INSTALLING', true );"},
    );
    php('flush_rewrite_rules(); return true;');

    const server = spawn(
      'php',
      [
        '-d',
        'memory_limit=512M',
        '-d',
        'opcache.enable=1',
        '-S',
        `127.0.0.1:${port}`,
        '-t',
        files,
        join(folder, 'router.php'),
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
        detached: true,
      },
    );
    running.push({kill: () => process.kill(-server.pid, 'SIGKILL')});
    await untilReady(server, /Development Server.*started/);
    server.stderr.resume();
    let posts = 0;
    /** Stores a post as somebody who has to pass WordPress's filters, and lets the administrator publish it. */
    const post = (
      content,
      {as = 'administrator', title = 'A page', type = 'post', status = 'publish'} = {},
    ) => {
      // Pages and posts of one name share an address, and WordPress shows the page.
      const name = type === 'wp_template' ? title : `post-${++posts}`;
      const id = php(
        `return wp_insert_post( wp_slash( array( 'post_title' => '${title}', 'post_name' => '${name}', 'post_type' => '${type}', 'post_status' => 'pending', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`,
        {as},
      );
      if (status === 'publish') publish(id);
      return id;
    };
    const publish = (id) => {
      php(`return wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`, {
        as: 'administrator',
      });
    };
    const errors = () => {
      const log = join(files, 'wp-content/plugin-errors.log');
      return existsSync(log) ? readFileSync(log, 'utf8').split('\n\n').filter(Boolean) : [];
    };
    return {
      address,
      files,
      folder,
      php,
      post,
      publish,
      errors,
      stop,
      name: php("return get_bloginfo( 'version' );"),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function untilReady(child, line) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
      if (line.test(said)) resolve();
    });
    child.on('exit', (code) => reject(new Error(`stopped with ${code}: ${said.slice(-1500)}`)));
  });
}
