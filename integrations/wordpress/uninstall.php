<?php
/**
 * Leaves nothing behind.
 *
 * @package Microneedling_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $microneedling_widgets_site ) {
		delete_blog_option( $microneedling_widgets_site, 'microneedling_widgets' );
	}
} else {
	delete_option( 'microneedling_widgets' );
}
