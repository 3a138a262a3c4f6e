<?php
/**
 * Settings, Microneedling: what counts for all widgets, how to put one on a page, and snippets that were pasted earlier.
 *
 * @package Microneedling_Widgets
 */

namespace Microneedling_Widgets;

defined( 'ABSPATH' ) || exit;

const PAGE   = 'microneedling-widgets';
const ACTION = 'microneedling_widgets_convert';

/**
 * Registers the setting with a field for each option that all widgets share.
 */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'show_in_rest'      => false,
		)
	);
	$sections = array(
		'clinic' => __( 'Your clinic', 'microneedling-widgets' ),
		'look'   => __( 'Look', 'microneedling-widgets' ),
		'words'  => __( 'Own words and times', 'microneedling-widgets' ),
	);
	foreach ( $sections as $id => $title ) {
		add_settings_section( $id, $title, '__return_null', PAGE );
	}
	foreach ( array_keys( shared_options() + array( 'content' => true ) ) as $name ) {
		$section = shared_options()[ $name ]['section'] ?? 'words';
		$label   = 'content' === $name ? __( 'JSON from the widget builder', 'microneedling-widgets' ) : label( 'options', $name );
		add_settings_field( $name, $label, __NAMESPACE__ . '\field', PAGE, $section, array( 'name' => $name, 'label_for' => PAGE . "-$name" ) );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * What is saved: values that fit. One that does not is told, and what was there stays.
 *
 * @param mixed $given As it was sent.
 */
function clean_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$old   = get_option( OPTION );
	$old   = is_array( $old ) ? $old : array();
	$clean = clean_values( shared_options(), $given );
	foreach ( shared_options() as $name => $option ) {
		$is_given = isset( $given[ $name ] ) && '' !== $given[ $name ] && false !== $given[ $name ];
		if ( $is_given && ! isset( $clean[ $name ] ) ) {
			/* translators: %s: name of a field. */
			add_settings_error( OPTION, $name, sprintf( __( '%s: this cannot be used. What was there before stays.', 'microneedling-widgets' ), label( 'options', $name ) ) );
			if ( isset( $old[ $name ] ) ) {
				$clean[ $name ] = $old[ $name ];
			}
		}
	}
	$json = is_string( $given['content'] ?? null ) ? trim( $given['content'] ) : '';
	if ( '' !== $json ) {
		$words   = own_words( $json );
		$problem = $words ? problem_in_words( $words ) : __( 'This is not valid JSON. Check quotation marks and commas.', 'microneedling-widgets' );
		if ( $problem ) {
			/* translators: %s: what is wrong. */
			add_settings_error( OPTION, 'content', sprintf( __( 'Own words: %s What was there before stays.', 'microneedling-widgets' ), rtrim( $problem, '.' ) . '.' ) );
			$json = $old['content'] ?? '';
		}
		if ( $json ) {
			$clean['content'] = $json;
		}
	}
	return $clean;
}

/**
 * One field of the form.
 *
 * @param array $about With its name.
 */
function field( array $about ) {
	$name   = $about['name'];
	$saved  = get_option( OPTION );
	$value  = is_array( $saved ) && is_scalar( $saved[ $name ] ?? null ) ? (string) $saved[ $name ] : '';
	$option = shared_options()[ $name ] ?? array( 'type' => 'json' );
	$common = sprintf( 'id="%s" name="%s"', esc_attr( $about['label_for'] ), esc_attr( OPTION . "[$name]" ) );
	// phpcs:disable WordPress.Security.EscapeOutput -- $common is escaped above.
	if ( 'choice' === $option['type'] ) {
		echo "<select $common>";
		foreach ( array_merge( array( '' ), $option['choices'] ) as $choice ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, $choice, false ), esc_html( label( 'values', $choice ) ) );
		}
		echo '</select>';
	} elseif ( 'json' === $option['type'] ) {
		printf( '<textarea %s class="large-text code" rows="8" dir="ltr" spellcheck="false">%s</textarea>', $common, esc_textarea( $value ) );
		printf( '<p class="description">%s</p>', esc_html__( 'Words and waiting times for all widgets of the site. An example:', 'microneedling-widgets' ) );
		echo '<p><code dir="ltr">{"leadTimes": {"retinoid": 5}, "widgets": {"faq": {"heading": "Ask us anything"}}}</code></p>';
	} elseif ( 'boolean' === $option['type'] ) {
		printf( '<input type="checkbox" value="1" %s %s>', $common, checked( '' !== $value, true, false ) );
	} else {
		$type = array( 'number' => 'number', 'url' => 'text', 'colour' => 'text' )[ $option['type'] ] ?? ( 'phone' === $name ? 'tel' : 'text' );
		printf( '<input type="%s" %s class="regular-text" value="%s"', esc_attr( $type ), $common, attribute( $value ) );
		printf( 'number' === $option['type'] ? ' min="%s" max="%s" step="any">' : '>', esc_attr( $option['min'] ?? '' ), esc_attr( $option['max'] ?? '' ) );
		if ( 'url' === $option['type'] ) {
			printf( '<p class="description">%s</p>', esc_html__( 'Start it with https:// or /.', 'microneedling-widgets' ) );
		} elseif ( 'colour' === $option['type'] ) {
			printf( '<p class="description">%s</p>', esc_html__( 'Such as #0b6b66. Empty: our teal.', 'microneedling-widgets' ) );
		}
	}
	// phpcs:enable
}

/**
 * The page.
 */
function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Microneedling widgets', 'microneedling-widgets' ); ?></h1>
		<p><?php esc_html_e( 'In the editor, add a block and search for “microneedling”. Where there are no blocks, write a shortcode:', 'microneedling-widgets' ); ?></p>
		<ul class="ul-disc">
			<?php foreach ( array_keys( widgets() ) as $name ) : ?>
				<li><?php echo esc_html( label( 'titles', $name ) ); ?>: <code dir="ltr">[microneedling widget="<?php echo esc_html( $name ); ?>"]</code></li>
			<?php endforeach; ?>
		</ul>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
		<?php snippets_section(); ?>
	</div>
	<?php
}

/**
 * Lists posts with pasted snippets, each with a button; nothing where there are none.
 */
function snippets_section() {
	$posts = array_filter( posts_with_snippets(), fn( $id ) => current_user_can( 'edit_post', $id ) );
	$done  = isset( $_GET['converted'] ) ? absint( $_GET['converted'] ) : 0; // phpcs:ignore WordPress.Security.NonceVerification -- Only shown.
	if ( $done && get_post( $done ) ) {
		/* translators: %s: title of a page. */
		printf( '<div class="notice notice-success"><p>%s</p></div>', esc_html( sprintf( __( '“%s” was changed. Its earlier state is among its revisions.', 'microneedling-widgets' ), get_the_title( $done ) ) ) );
	}
	if ( ! $posts ) {
		return;
	}
	printf( '<h2>%s</h2><p>%s</p><ul>', esc_html__( 'Pasted snippets', 'microneedling-widgets' ), esc_html__( 'These pages hold widgets that were pasted as HTML. Turned into blocks or shortcodes, they use the files of this plug-in.', 'microneedling-widgets' ) );
	foreach ( $posts as $id ) {
		printf( '<li><form action="%s" method="post"><a href="%s">%s</a> ', esc_url( admin_url( 'admin-post.php' ) ), esc_url( get_edit_post_link( $id ) ), esc_html( get_the_title( $id ) ) );
		printf( '<input type="hidden" name="action" value="%s"><input type="hidden" name="post" value="%d">', esc_attr( ACTION ), (int) $id );
		wp_nonce_field( ACTION . $id );
		printf( '<button class="button">%s</button></form></li>', esc_html__( 'Turn into blocks', 'microneedling-widgets' ) );
	}
	echo '</ul>';
}

/**
 * Turns the snippets of one post into blocks or shortcodes.
 */
function convert_post() {
	$id = absint( $_POST['post'] ?? 0 );
	check_admin_referer( ACTION . $id );
	if ( ! current_user_can( 'manage_options' ) || ! current_user_can( 'edit_post', $id ) ) {
		wp_die( esc_html__( 'You may not change this page.', 'microneedling-widgets' ), '', array( 'response' => 403 ) );
	}
	wp_save_post_revision( $id );
	wp_update_post(
		array(
			'ID'           => $id,
			'post_content' => wp_slash( without_snippets( get_post_field( 'post_content', $id, 'raw' ) ) ),
		)
	);
	wp_safe_redirect( admin_url( 'options-general.php?page=' . PAGE . "&converted=$id" ) );
	exit;
}
add_action( 'admin_post_' . ACTION, __NAMESPACE__ . '\convert_post' );

add_action(
	'admin_menu',
	function () {
		$title = __( 'Microneedling', 'microneedling-widgets' );
		add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/microneedling-widgets.php' ),
	function ( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'microneedling-widgets' ) );
		return array_merge( array( $link ), $links );
	}
);
