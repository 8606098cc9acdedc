<?php
// Installs the site, writes the posts that come as JSON on standard input, and prints their ids and a login as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE_ORIGIN'), PHP_URL_HOST);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Cổng thử nghiệm', 'bientap', 'bientap@vidu.vn', false, '', 'bientap');
wp_set_current_user(1);
// No welcome tour over the editor.
update_user_meta(1, 'wp_persisted_preferences', [
    'core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => true],
    '_modified' => gmdate('c'),
]);
kses_remove_filters();
$ids = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $name => $post) {
    $ids[$name] = wp_insert_post([
        'post_title' => $post['title'],
        'post_content' => $post['content'],
        'post_status' => 'draft',
        'post_author' => 1,
        'meta_input' => $post['classic'] ? ['_classic' => 1] : [],
    ]);
}
$end = time() + DAY_IN_SECONDS;
$token = WP_Session_Tokens::get_instance(1)->create($end);
fwrite(STDOUT, json_encode([
    'ids' => $ids,
    'cookies' => [
        AUTH_COOKIE => wp_generate_auth_cookie(1, $end, 'auth', $token),
        LOGGED_IN_COOKIE => wp_generate_auth_cookie(1, $end, 'logged_in', $token),
    ],
]));
