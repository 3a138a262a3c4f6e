<?php
/**
 * Snippets that were pasted before the plug-in was there, and what becomes of them: blocks in posts of blocks,
 * shortcodes elsewhere.
 *
 * @package Microneedling_Widgets
 */

namespace Microneedling_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * What is in the way of the plug-in's own files: the tags that brought the widgets in so far.
 */
const BRINGERS = '#<link\b[^>]*\bhref="[^"]*/widgets\.css[^"]*"[^>]*>\s*|<script\b[^>]*\bsrc="[^"]*/widgets(?:-checked)?\.js[^"]*"[^>]*>\s*</script>\s*#i';

/**
 * Every pasted widget in a text: where it stands, and what it says.
 *
 * @param string $text Content of a post.
 * @return array[] With `html`, `name` and `values`.
 */
function pasted_widgets( $text ) {
	$names = implode( '|', array_map( 'preg_quote', array_keys( widgets() ) ) );
	$found = array();
	preg_match_all( "#<mn-($names)\b([^>]*)>(.*?)</mn-\\1>|<div\b([^>]*\bdata-mn-widget=\"(?:mn-)?($names)\"[^>]*)>(.*?)</div>#is", $text, $matches, PREG_SET_ORDER );
	foreach ( $matches as $match ) {
		$is_tag = '' !== $match[1];
		$name   = strtolower( $is_tag ? $match[1] : $match[5] );
		$values = array();
		foreach ( wp_kses_hair( trim( $is_tag ? $match[2] : $match[4] ), wp_allowed_protocols() ) as $option => $attribute ) {
			$option = preg_replace( '/^data-mn-/', '', strtolower( $option ) );
			$kind   = widgets()[ $name ]['options'][ $option ] ?? null;
			if ( $kind ) {
				$values[ $option ] = 'boolean' === $kind['type'] ? 'true' : html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5 );
			} elseif ( 'content' === $option ) {
				$values['content'] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5 );
			}
		}
		$inside = $is_tag ? $match[3] : $match[6];
		if ( preg_match( '#<script\b[^>]*application/json[^>]*>(.*?)</script>#is', $inside, $json ) ) {
			$values['content'] = trim( $json[1] );
		}
		preg_match_all( '#<img\b([^>]*)>#i', $inside, $images );
		foreach ( $images[1] as $image ) {
			$image = array_map( 'html_entity_decode', wp_list_pluck( wp_kses_hair( trim( $image, " \t\n/" ), wp_allowed_protocols() ), 'value' ) );
			$slot  = $image['slot'] ?? $image['data-mn-slot'] ?? '';
			if ( in_array( $slot, array( 'before', 'after' ), true ) ) {
				$values[ $slot ]       = $image['src'] ?? '';
				$values[ "$slot-alt" ] = $image['alt'] ?? '';
			}
		}
		if ( preg_match( '#<p\b[^>]*slot="caption"[^>]*>(.*?)</p>#is', $inside, $caption ) ) {
			$values['caption'] = html_entity_decode( wp_strip_all_tags( $caption[1] ), ENT_QUOTES | ENT_HTML5 );
		}
		$found[] = array(
			'html'   => $match[0],
			'name'   => $name,
			'values' => clean_values( widgets()[ $name ]['options'], $values ) + array_intersect_key( $values, array( 'content' => 1 ) ),
		);
	}
	return $found;
}

/**
 * A widget as a block, as the editor saves it.
 *
 * @param array $widget With `name` and `values`.
 */
function block_of( array $widget ) {
	return get_comment_delimited_block_content( HANDLE . '/' . $widget['name'], $widget['values'], '' );
}

/**
 * A widget as a shortcode; empty where a value holds what shortcodes cannot.
 *
 * @param array $widget With `name` and `values`.
 */
function shortcode_of( array $widget ) {
	$text = "[microneedling widget=\"{$widget['name']}\"";
	foreach ( array_diff_key( $widget['values'], array( 'content' => 1 ) ) as $option => $value ) {
		if ( is_string( $value ) && preg_match( '/["\[\]<>]/', $value ) ) {
			return '';
		}
		$text .= ' ' . ( true === $value ? $option : "$option=\"$value\"" );
	}
	$words = own_words( $widget['values']['content'] ?? '' );
	return "$text]" . ( $words ? wp_json_encode( $words, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) . '[/microneedling]' : '' );
}

/**
 * A post's content with every pasted widget turned into a block or a shortcode.
 *
 * @param string $content Content of a post.
 */
function without_snippets( $content ) {
	if ( has_blocks( $content ) ) {
		$content = preg_replace_callback(
			'#<!-- wp:html -->(.*?)<!-- /wp:html -->#s',
			function ( $block ) {
				$found = pasted_widgets( $block[1] );
				$rest  = trim( preg_replace( BRINGERS, '', $block[1] ) );
				if ( ! $found ) {
					// A block that did nothing but bring the files in has no more to do.
					return '' === $rest ? '' : $block[0];
				}
				$blocks = array();
				foreach ( $found as $widget ) {
					list( $before, $rest ) = explode( $widget['html'], $rest, 2 ) + array( '', '' );
					$blocks[]              = html_block( $before );
					$blocks[]              = block_of( $widget );
				}
				$blocks[] = html_block( $rest );
				return implode( "\n\n", array_filter( $blocks ) );
			},
			$content
		);
	}
	foreach ( pasted_widgets( $content ) as $widget ) {
		$shortcode = shortcode_of( $widget );
		if ( $shortcode ) {
			$content = str_replace( $widget['html'], $shortcode, $content );
		}
	}
	return preg_replace( BRINGERS, '', $content );
}

/**
 * What stood around a widget in a block of HTML, as one of its own.
 *
 * @param string $html Any.
 */
function html_block( $html ) {
	$html = trim( $html );
	return '' === $html ? '' : "<!-- wp:html -->\n$html\n<!-- /wp:html -->";
}

/**
 * Posts of any kind that hold pasted widgets, the latest first.
 */
function posts_with_snippets() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Asked for once, by an administrator who opens the settings.
	return $wpdb->get_col(
		"SELECT ID FROM $wpdb->posts WHERE post_type NOT IN ('revision', 'nav_menu_item') AND post_status NOT IN ('trash', 'auto-draft', 'inherit')
		AND ( post_content LIKE '%<mn-%' OR post_content LIKE '%data-mn-widget=%' ) ORDER BY post_modified DESC LIMIT 100"
	);
}
