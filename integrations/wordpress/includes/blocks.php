<?php
/**
 * A block for each widget, made from the catalogue, and the preview that the editor shows of it.
 *
 * @package Microneedling_Widgets
 */

namespace Microneedling_Widgets;

defined( 'ABSPATH' ) || exit;

const PREVIEW = 'microneedling-widgets-preview';

/**
 * Registers the blocks, and what the editor needs for them.
 */
function register_blocks() {
	wp_register_script(
		HANDLE . '-editor',
		plugins_url( 'editor/editor.js', __DIR__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
		VERSION,
		true
	);
	wp_register_style( HANDLE . '-editor', plugins_url( 'editor/editor.css', __DIR__ ), array(), VERSION );
	foreach ( widgets() as $name => $widget ) {
		$attributes = array( 'content' => array( 'type' => 'string' ) );
		foreach ( $widget['options'] as $option => $kind ) {
			$attributes[ $option ] = array( 'type' => 'boolean' === $kind['type'] ? 'boolean' : 'string' );
		}
		register_block_type(
			HANDLE . "/$name",
			array(
				// Where the editor stands in a frame, blocks of version 2 would take it out again.
				'api_version'           => version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ? 3 : 2,
				'title'                 => label( 'titles', $name ),
				'category'              => 'widgets',
				'keywords'              => array( 'microneedling', $name ),
				'attributes'            => $attributes,
				'supports'              => array(
					'align'    => array( 'wide', 'full' ),
					'html'     => false,
					'anchor'   => false,
					'multiple' => true,
				),
				'editor_script_handles' => array( HANDLE . '-editor' ),
				'editor_style_handles'  => array( HANDLE . '-editor' ),
				'render_callback'       => function ( $values ) use ( $name ) {
					$wrapper = get_block_wrapper_attributes();
					return "<div $wrapper>" . render_widget( $name, $values ) . '</div>';
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * Gives the editor the widgets, their options and its own words, in the language of who writes.
 */
function tell_editor() {
	$data = array(
		'widgets' => array(),
		'labels'  => labels( 'options' ),
		'values'  => labels( 'values' ),
		'site'    => array_filter( site_values(), 'is_scalar' ),
		'preview' => add_query_arg( '_wpnonce', wp_create_nonce( PREVIEW ), home_url( '/' ) ),
		'words'   => array(
			'choose'   => __( 'Choose a picture', 'microneedling-widgets' ),
			'clinic'   => __( 'Your clinic, for this widget only', 'microneedling-widgets' ),
			'default'  => __( 'Standard', 'microneedling-widgets' ),
			'json'     => __( 'This is not valid JSON: the standard words stay.', 'microneedling-widgets' ),
			'link'     => __( 'Start it with https:// or /.', 'microneedling-widgets' ),
			'loading'  => __( 'Loading the preview …', 'microneedling-widgets' ),
			'options'  => __( 'Options', 'microneedling-widgets' ),
			'ownWords' => __( 'Own words', 'microneedling-widgets' ),
			'paste'    => __( 'JSON from the widget builder, step “Words”.', 'microneedling-widgets' ),
			'preview'  => __( 'Preview', 'microneedling-widgets' ),
			'remove'   => __( 'Remove the picture', 'microneedling-widgets' ),
			'settings' => __( 'Name, telephone, booking and colours for all widgets: Settings, Microneedling.', 'microneedling-widgets' ),
		),
	);
	foreach ( widgets() as $name => $widget ) {
		$data['widgets'][ $name ] = array(
			'title'   => label( 'titles', $name ),
			'options' => $widget['options'],
		);
	}
	wp_add_inline_script( HANDLE . '-editor', 'window.microneedlingWidgetsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/**
 * One widget on an empty page of the site's own theme, for those who write: what the editor shows in a frame.
 */
function preview() {
	if ( ! isset( $_GET[ PREVIEW ] ) ) {
		return;
	}
	$nonce = sanitize_text_field( wp_unslash( $_GET['_wpnonce'] ?? '' ) );
	if ( ! current_user_can( 'edit_posts' ) || ! wp_verify_nonce( $nonce, PREVIEW ) ) {
		wp_die( esc_html__( 'This preview has run out. Load the editor again.', 'microneedling-widgets' ), '', array( 'response' => 403 ) );
	}
	$name    = sanitize_key( wp_unslash( $_GET[ PREVIEW ] ) );
	$options = json_decode( wp_check_invalid_utf8( wp_unslash( $_GET['options'] ?? '' ) ), true ); // phpcs:ignore WordPress.Security -- Each value is cleaned by its kind.
	// First: themes of blocks ask for their scripts in the head.
	$html = render_widget( $name, is_array( $options ) ? $options : array() );
	show_admin_bar( false );
	send_frame_options_header();
	nocache_headers();
	?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width">
	<meta name="robots" content="noindex">
	<title><?php echo esc_html( label( 'titles', $name ) ); ?></title>
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
	<main style="padding:1px">
	<?php
	echo $html; // phpcs:ignore WordPress.Security.EscapeOutput -- It escapes.
	?>
	</main>
	<?php wp_footer(); ?>
</body>
</html>
	<?php
	exit;
}
add_action( 'template_redirect', __NAMESPACE__ . '\preview' );
