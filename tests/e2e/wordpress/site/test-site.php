<?php
// A must-use plugin: posts marked so are edited in the classic editor, and nothing is fetched from elsewhere.
add_filter('use_block_editor_for_post', fn($use, $post) => $use && !get_post_meta($post->ID, '_classic', true), 10, 2);
add_filter('show_admin_bar', '__return_false');
add_filter('pre_option_show_avatars', '__return_zero');
add_filter('wp_resource_hints', '__return_empty_array');
remove_action('admin_print_scripts', 'print_emoji_detection_script');
remove_action('admin_print_styles', 'print_emoji_styles');
// What a test counts: each step of a post from one status to another.
add_action('transition_post_status', function ($new, $old, $post) {
    file_put_contents(WP_CONTENT_DIR . '/saves.log', "$post->ID $old $new\n", FILE_APPEND | LOCK_EX);
}, 10, 3);
