<?php
/**
 * What people wrote, as it is fit to be used: wrong values are left out, never passed on.
 *
 * @package Microneedling_Widgets
 */

namespace Microneedling_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * An address that is fit to link to (web, mail, telephone, or within the site), else an empty string: never a script.
 * The same rule as the widgets' own, and stricter: entities are read too, as whoever saves the page next may read them.
 *
 * @param mixed $given The address.
 */
function link_target( $given ) {
	$protocols = array( 'http', 'https', 'mailto', 'tel' );
	$invisible = '\p{Z}\p{Cc}\p{Cf}\x{034F}\x{115F}\x{1160}\x{17B4}\x{17B5}\x{180B}-\x{180F}\x{2065}\x{3164}\x{FE00}-\x{FE0F}\x{FFA0}\x{FFF0}-\x{FFF8}\x{E0000}-\x{E0FFF}';
	if ( ! is_string( $given ) ) {
		return '';
	}
	$read = $given;
	for ( $turn = 0; $turn < 5; $turn++ ) {
		$read = html_entity_decode( $read, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	// Without this, text that is not UTF-8 gives null, which is no address either.
	$written = (string) preg_replace( "/^[$invisible]+|[$invisible]+$/u", '', $read );
	$bare    = (string) preg_replace( "/[$invisible]/u", '', $written );
	foreach ( array( $written, $bare ) as $address ) {
		if ( preg_match( '/^([^\/?#]*?):/', $address, $scheme ) && ! in_array( strtolower( $scheme[1] ), $protocols, true ) ) {
			return '';
		}
	}
	if ( preg_match( '/^https?:[\/\\\\]*$/i', $bare ) || '' === esc_url_raw( $bare, $protocols ) ) {
		return '';
	}
	return $written;
}

/**
 * Text without the entities that WordPress's filters put into what authors save.
 *
 * @param mixed $value Any; what is no text stays as it is.
 */
function plain( $value ) {
	return is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
}

/**
 * One value as an attribute holds it; null where it cannot be used.
 *
 * @param array $option Its kind, as the catalogue has it.
 * @param mixed $value  As it was written.
 */
function clean_value( array $option, $value ) {
	if ( 'boolean' === $option['type'] ) {
		return filter_var( $value, FILTER_VALIDATE_BOOLEAN ) ? true : null;
	}
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	// What authors save, WordPress has escaped already.
	$text = trim( plain( sanitize_text_field( (string) $value ) ) );
	if ( '' === $text ) {
		return null;
	}
	switch ( $option['type'] ) {
		case 'choice':
			return in_array( $text, $option['choices'], true ) ? $text : null;
		case 'names':
			$names = array_values( array_intersect( preg_split( '/[\s,]+/', $text ), $option['choices'] ) );
			return $names ? implode( ' ', $names ) : null;
		case 'number':
			$fits = is_numeric( $text ) && $text >= $option['min'] && $text <= $option['max'];
			return $fits ? (string) ( 0 + $text ) : null;
		case 'date':
			$fits = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $text, $date ) && checkdate( (int) $date[2], (int) $date[3], (int) $date[1] );
			return $fits ? $text : null;
		case 'phone':
			// As the widgets have it: the shortest numbers to call are 112 and 999, in the digits of any script.
			return preg_match_all( '/\p{Nd}/u', $text ) >= 3 ? $text : null;
		case 'url':
			// Not the sanitised text, which has lost what is percent-encoded.
			$target = link_target( (string) $value );
			return '' === $target ? null : $target;
		case 'picture':
			$target = link_target( (string) $value );
			return preg_match( '/^(mailto|tel):/i', $target ) || '' === $target ? null : $target;
		case 'colour':
			return preg_match( '/^#([0-9a-f]{3}|[0-9a-f]{6})$/i', $text ) ? $text : null;
	}
	return $text;
}

/**
 * Those of the given options that there are, with values that fit.
 *
 * @param array $options Which there are, by name.
 * @param array $given   Values, by name.
 */
function clean_values( array $options, array $given ) {
	$clean = array();
	foreach ( $options as $name => $option ) {
		$value = isset( $given[ $name ] ) ? clean_value( $option, $given[ $name ] ) : null;
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * A clinic's own words from JSON; null where it is none.
 *
 * @param mixed $json As it was written.
 */
function own_words( $json ) {
	$words = is_string( $json ) && strlen( $json ) < 200000 ? json_decode( $json, true, 32 ) : null;
	return is_array( $words ) && $words && ! wp_is_numeric_array( $words ) ? map_deep( $words, __NAMESPACE__ . '\plain' ) : null;
}

/**
 * What is wrong with a clinic's own words and times; null where nothing is. By the same schemas as the widgets' own.
 *
 * @param array $words Read from JSON.
 */
function problem_in_words( array $words ) {
	$schemas = packed( 'words.schema.json' );
	foreach ( array( 'leadTimes', 'restartTimes', 'depths' ) as $list ) {
		foreach ( (array) ( $words[ $list ] ?? array() ) as $name => $value ) {
			// WordPress takes "7" for a number; the widgets do not.
			if ( is_string( $value ) ) {
				/* translators: 1: name of a value, 2: what was written for it. */
				return sprintf( __( '%1$s: "%2$s" has to be a number, without quotation marks.', 'microneedling-widgets' ), "$list.$name", $value );
			}
		}
	}
	$fits = rest_validate_value_from_schema( $words, $schemas, 'content' );
	return is_wp_error( $fits ) ? $fits->get_error_message() : null;
}

/**
 * The settings for the whole site.
 */
function site_values() {
	$saved = get_option( OPTION );
	$saved = is_array( $saved ) ? $saved : array();
	return clean_values( shared_options(), $saved ) + array( 'content' => own_words( $saved['content'] ?? '' ) );
}
