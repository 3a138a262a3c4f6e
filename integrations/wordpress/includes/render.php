<?php
/**
 * The HTML of a widget for the page, the shortcode that asks for it, and the script that brings it to life.
 *
 * @package Microneedling_Widgets
 */

namespace Microneedling_Widgets;

defined( 'ABSPATH' ) || exit;

const PIECES = array( 'clinic-name', 'phone', 'booking-url' );

/**
 * A widget as HTML. The block, the shortcode and pasted addresses all come here.
 *
 * @param string $name  Such as `prep-quiz`.
 * @param array  $given Options by name, as somebody wrote them; `content` holds own words as JSON.
 */
function render_widget( $name, array $given = array() ) {
	$widget = widgets()[ $name ] ?? null;
	if ( ! $widget ) {
		// Patients need not know; whoever can mend it should.
		return current_user_can( 'edit_posts' )
			/* translators: %s: names of all widgets. */
			? '<p>' . esc_html( sprintf( __( 'There is no such widget. There are: %s', 'microneedling-widgets' ), implode( ', ', array_keys( widgets() ) ) ) ) . '</p>'
			: '';
	}
	$site     = site_values();
	$own      = clean_values( $widget['options'] + shared_options(), $given );
	$values   = $own + $site;
	$words    = own_words( $given['content'] ?? '' );
	$explicit = $own['lang'] ?? '';
	$language = $explicit ? $explicit : page_language();
	$texts    = packed( 'prerendered/' . nearest_language( $language ) . '/texts.json' );
	$fallback = fallback( $texts, $name, $values, $words ?? ( $site['content']['widgets'][ $name ] ?? array() ) );
	if ( is_feed() ) {
		return $fallback;
	}
	$preload = enqueued() ? '' : preload( $name );
	enqueue_script();

	$attributes = '';
	foreach ( $values as $option => $value ) {
		if ( isset( $widget['options'][ $option ] ) && 'picture' !== ( $widget['options'][ $option ]['group'] ?? '' ) ) {
			$attributes .= true === $value ? " $option" : " $option=\"" . attribute( $value ) . '"';
		}
	}
	// The page says its language itself, but what a translation plug-in chose is surer.
	if ( ! $explicit && ( function_exists( 'pll_current_language' ) || has_filter( 'wpml_current_language' ) ) ) {
		$attributes .= ' lang="' . attribute( $language ) . '"';
	}
	$is_changed = array_intersect( $widget['changes'], array_keys( $own + array_filter( $site ) ) );
	$is_told    = $is_changed || $words || isset( $site['content'] );
	$inside     = $is_told ? $fallback : prerendered( $name, nearest_language( $language ), $values, $fallback );
	$inside    .= pictures( $widget, $values );
	if ( $words ) {
		$inside .= json_script( $words );
	}
	$look = look_rules( $own );
	if ( $look ) {
		$class       = 'mn-look-' . hash( 'crc32b', $look );
		$attributes .= " class=\"$class\"";
		$look        = "<style>.{$class}{{$look}}</style>";
	}
	return look( $site ) . $look . room( $name ) . $preload . "<mn-$name$attributes>$inside</mn-$name>";
}

/**
 * Text for an attribute. Entities in it are escaped once more, or the browser would read them, and not this check.
 *
 * @param string $text Any.
 */
function attribute( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', true );
}

/**
 * JSON that widgets read, which nothing in it can end.
 *
 * @param array  $data       Words.
 * @param string $attributes Of the tag.
 */
function json_script( array $data, $attributes = '' ) {
	return "<script type=\"application/json\"$attributes>" . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . '</script>';
}

/**
 * What can be read where scripts do not run, and before they do.
 *
 * @param array  $texts  In the language of the page.
 * @param string $name   Of the widget.
 * @param array  $values Options.
 * @param array  $words  The clinic's own.
 */
function fallback( array $texts, $name, array $values, $words ) {
	list( $heading, $intro ) = $texts['widgets'][ $name ] ?? array( '', '' );

	$heading = is_string( $words['heading'] ?? null ) ? $words['heading'] : $heading;
	$intro   = is_string( $words['intro'] ?? null ) ? $words['intro'] : $intro;
	$html    = '<p><strong>' . esc_html( $heading ) . '</strong> ' . esc_html( $intro ) . '</p>';
	if ( isset( $values['booking-url'] ) ) {
		$label = $values['booking-label'] ?? $texts['booking'] ?? '';
		$html .= '<p><a href="' . attribute( $values['booking-url'] ) . '">' . esc_html( $label ) . '</a></p>';
	}
	return $html;
}

/**
 * The whole widget as it will look, with what the clinic says of itself; or the fallback, where there is none.
 *
 * @param string $name     Of the widget.
 * @param string $language Of ours.
 * @param array  $values   Options.
 * @param string $fallback HTML for browsers that do not read prerendered HTML.
 */
function prerendered( $name, $language, array $values, $fallback ) {
	$html = packed( "prerendered/$name.json" )[ $language ] ?? '';
	if ( '' === $html ) {
		return $fallback;
	}
	$style = dirname( __DIR__ ) . "/prerendered/$name.css";
	$style = is_readable( $style ) ? file_get_contents( $style ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions
	$swaps = array( '/*style*/' => $style );
	foreach ( PIECES as $piece ) {
		if ( isset( $values[ $piece ] ) ) {
			$swaps[ "%$piece%" ] = attribute( $values[ $piece ] );
		}
		$kept = isset( $values[ $piece ] ) ? '$1' : '';
		$html = preg_replace( "#<!--if $piece-->(.*?)<!--end-->#s", $kept, $html );
	}
	$swaps['%tel%'] = preg_replace( '/[^+\d]/', '', $values['phone'] ?? '' );
	$label = isset( $values['booking-label'] ) ? attribute( $values['booking-label'] ) : null;
	$html  = preg_replace_callback( '#%label:(.*?)%#s', fn( $found ) => $label ?? $found[1], $html );
	$html  = strtr( $html, $swaps );
	// A closed one brings its own words for browsers without it.
	return 0 === strpos( $html, '<template shadowrootmode="open"' ) ? $html . $fallback : $html;
}

/**
 * A clinic's own pair of pictures, and what has to be said with them.
 *
 * @param array $widget From the catalogue.
 * @param array $values Options.
 */
function pictures( array $widget, array $values ) {
	$html = '';
	if ( isset( $widget['options']['before'] ) ) {
		foreach ( array( 'before', 'after' ) as $slot ) {
			if ( isset( $values[ $slot ] ) ) {
				$html .= "<img slot=\"$slot\" src=\"" . attribute( $values[ $slot ] ) . '" alt="' . attribute( $values[ "$slot-alt" ] ?? '' ) . '">';
			}
		}
		if ( isset( $values['caption'] ) ) {
			$html .= '<p slot="caption">' . esc_html( $values['caption'] ) . '</p>';
		}
	}
	return $html;
}

/**
 * The clinic's look. It stands with each widget: what is rendered first may be for an excerpt, and be thrown away.
 *
 * @param array $site Settings.
 */
function look( array $site ) {
	$rules = look_rules( $site );
	return $rules ? "<style>:root{{$rules}}</style>" : '';
}

/**
 * A look as custom properties.
 *
 * @param array $values Clean ones: settings, or what a shortcode says for its widget alone.
 */
function look_rules( array $values ) {
	$rules = '';
	foreach ( array( 'accent' => '', 'skin-tone' => '', 'radius' => 'px', 'space' => '' ) as $token => $unit ) {
		$rules .= isset( $values[ $token ] ) ? "--mn-$token:{$values[$token]}$unit;" : '';
	}
	return $rules;
}

/**
 * The clinic's words for all widgets, ahead of the script that reads them.
 */
function print_site_words() {
	$words = site_values()['content'];
	if ( $words && enqueued() ) {
		echo json_script( $words, ' data-mn-content' ); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON that nothing in it can end.
	}
}
add_action( 'wp_footer', __NAMESPACE__ . '\print_site_words', 1 );

/**
 * Keeps room for a widget until it is there, so that nothing below it jumps.
 *
 * @param string $name Of the widget.
 */
function room( $name ) {
	$css = packed( 'room.json' )[ $name ] ?? '';
	return $css ? "<style>$css</style>" : '';
}

/**
 * Names the files that the first widget of a page needs, so that a browser asks for them beside the script and not after
 * it. Further ones come as they near view.
 *
 * @param string $name Of the widget.
 */
function preload( $name ) {
	$links = '';
	foreach ( packed( 'unasked.json' )[ $name ] ?? array() as $file ) {
		$links .= '<link rel="modulepreload" href="' . esc_url( plugins_url( "cdn/$file", __DIR__ ) ) . '">';
	}
	return $links;
}

/**
 * Whether this page has a widget.
 *
 * @param bool $is_so Remembers that it has.
 */
function enqueued( $is_so = false ) {
	static $is_there = false;
	$is_there        = $is_there || $is_so;
	return $is_there;
}

/**
 * Asks for the script, which brings in what the widgets of this page need.
 */
function enqueue_script() {
	enqueued( true );
	$address = plugins_url( 'cdn/widgets.js', __DIR__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $address, array(), VERSION );
	} else {
		wp_enqueue_script( HANDLE, $address, array(), VERSION, true );
	}
}

/**
 * Asks plug-ins that hold scripts back until somebody moves to let this one through: patients would wait for nothing.
 *
 * @param array $attributes Of any script.
 */
function mark_script( $attributes ) {
	if ( in_array( $attributes['id'] ?? '', array( HANDLE . '-js-module', HANDLE . '-js' ), true ) ) {
		$attributes += array(
			'data-no-optimize' => '1',
			'data-no-defer'    => '1',
			'data-cfasync'     => 'false',
		);
	}
	return $attributes;
}
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\mark_script' );

/**
 * The same for WordPress before 6.3, whose enqueued scripts pass by no such filter.
 *
 * @param string $tag    HTML.
 * @param string $handle Of the script.
 */
function mark_script_tag( $tag, $handle ) {
	$is_bare = HANDLE === $handle && false === strpos( $tag, 'data-no-optimize' );
	return $is_bare ? str_replace( '<script ', '<script data-no-optimize="1" data-no-defer="1" data-cfasync="false" ', $tag ) : $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\mark_script_tag', 10, 2 );

/**
 * `[microneedling widget="prep-quiz" clinic-name="…"]`, with own words as JSON before `[/microneedling]`.
 *
 * @param array|string $given   Attributes.
 * @param string       $content What stands between the tags.
 */
function shortcode( $given, $content = '' ) {
	$options = is_array( $given ) ? $given : array();
	foreach ( $options as $key => $value ) {
		// `hide-evidence` alone stands without a name.
		if ( is_int( $key ) ) {
			$options[ strtolower( $value ) ] = 'true';
		}
	}
	// Editors that write paragraphs write them here too.
	$json = trim( wp_strip_all_tags( (string) $content ) );
	if ( '' !== $json ) {
		$options['content'] = html_entity_decode( $json, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	$name = is_string( $options['widget'] ?? null ) ? preg_replace( '/^mn-/', '', trim( $options['widget'] ) ) : '';
	return render_widget( $name, $options );
}

add_action(
	'init',
	function () {
		add_shortcode( 'microneedling', __NAMESPACE__ . '\shortcode' );
		// A pasted address of any copy's page for a widget becomes the widget itself, not a frame.
		$names = implode( '|', array_map( 'preg_quote', array_keys( widgets() ) ) );
		wp_embed_register_handler(
			HANDLE,
			"#^https?://[^\s<>\"']+/pages/($names)\.html(?:[?\#].*)?$#",
			function ( $found ) {
				return render_widget( $found[1] );
			}
		);
	}
);

add_filter(
	'no_texturize_shortcodes',
	function ( $names ) {
		$names[] = 'microneedling';
		return $names;
	}
);
