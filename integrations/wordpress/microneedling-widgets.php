<?php
/**
 * Plugin Name:       Microneedling widgets
 * Description:       Patient information about microneedling: a block and a shortcode for each widget. All files come with the plug-in; nothing is fetched from elsewhere, and no answer leaves the page.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The microneedling-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       microneedling-widgets
 * Domain Path:       /languages
 *
 * @package Microneedling_Widgets
 */

namespace Microneedling_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const OPTION  = 'microneedling_widgets';
const HANDLE  = 'microneedling-widgets';

require_once __DIR__ . '/includes/catalogue.php';
require_once __DIR__ . '/includes/values.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/snippets.php';
if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings.php';
}

/**
 * Loads the plug-in's own words; `es_MX` is served by `es_ES`, as WordPress itself does not do.
 */
function load_words() {
	$locale = determine_locale();
	$files  = array( __DIR__ . '/languages/' . HANDLE . "-$locale.mo" );
	$nearby = glob( __DIR__ . '/languages/' . HANDLE . '-' . strtok( $locale, '_' ) . '*.mo' );
	// Traditional characters are not simplified ones, and English is built in.
	if ( $nearby && ! preg_match( '/^(en|zh_(TW|HK))/', $locale ) ) {
		$files[] = $nearby[0];
	}
	foreach ( $files as $file ) {
		if ( is_readable( $file ) ) {
			load_textdomain( 'microneedling-widgets', $file, $locale );
			return;
		}
	}
}
add_action( 'init', __NAMESPACE__ . '\load_words', 0 );
