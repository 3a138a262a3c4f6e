<?php
/**
 * The widgets that there are, their options, and how both are called in the editor.
 *
 * @package Microneedling_Widgets
 */

namespace Microneedling_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a JSON file that the plug-in was packed with.
 *
 * @param string $file Path inside of the plug-in.
 */
function packed( $file ) {
	static $read = array();
	if ( ! isset( $read[ $file ] ) ) {
		$path          = dirname( __DIR__ ) . '/' . $file;
		$read[ $file ] = is_readable( $path ) ? json_decode( file_get_contents( $path ), true ) : array(); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of our own.
	}
	return $read[ $file ];
}

/**
 * All widgets, by name: `options`, by their names, and `changes`, which options make the prerendered HTML untrue.
 */
function widgets() {
	return packed( 'catalogue.json' )['widgets'] ?? array();
}

/**
 * Options that count for all widgets, and are set on the settings page.
 */
function shared_options() {
	return packed( 'catalogue.json' )['shared'] ?? array();
}

/**
 * How a widget, an option or a value of a choice is called, in the language of who writes.
 *
 * @param string $kind `titles`, `options` or `values`.
 * @param string $name Such as `prep-quiz`.
 */
function label( $kind, $name ) {
	$text = packed( 'labels.json' )[ $kind ][ $name ] ?? ucfirst( str_replace( '-', ' ', $name ) );
	return translate( $text, 'microneedling-widgets' ); // phpcs:ignore WordPress.WP.I18n -- They stand in the same catalogues.
}

/**
 * All labels of a kind, by name.
 *
 * @param string $kind As in `label`.
 */
function labels( $kind ) {
	$names = array_keys( packed( 'labels.json' )[ $kind ] );
	return array_combine( $names, array_map( fn( $name ) => label( $kind, (string) $name ), $names ) );
}

/**
 * The language of the page that is being made, as a BCP 47 tag.
 */
function page_language() {
	$tag = function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : '';
	if ( ! $tag ) {
		$tag = apply_filters( 'wpml_current_language', '' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- It is WPML's.
	}
	return str_replace( '_', '-', $tag && 'all' !== $tag ? $tag : get_bloginfo( 'language' ) );
}

/**
 * The nearest of our languages to a tag: `de-AT` is served by `de`, `pt` by `pt-BR`, others by English.
 *
 * @param string $tag A BCP 47 tag.
 */
function nearest_language( $tag ) {
	$ours = packed( 'catalogue.json' )['languages'] ?? array( 'en' );
	for ( $part = strtolower( $tag ); '' !== $part; $part = (string) substr( $part, 0, (int) strrpos( $part, '-' ) ) ) {
		foreach ( $ours as $language ) {
			$is_region = false === strpos( $part, '-' ) && 0 === strpos( strtolower( $language ), "$part-" );
			if ( strtolower( $language ) === $part || ( $is_region && ! in_array( $part, $ours, true ) ) ) {
				return $language;
			}
		}
	}
	return 'en';
}
