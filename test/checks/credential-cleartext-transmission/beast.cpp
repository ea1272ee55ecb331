// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// Requests of Boost.Beast, which are judged by the stream that they go to.

#include <http-clients.h>
namespace beast = boost::beast;
namespace http = beast::http;
void done();
using tcp_socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp>;

void plain(beast::tcp_stream &stream, const std::string &accessToken) {
  http::request<http::string_body> request{http::verb::get, "/orders", 11};
  request.set(http::field::host, "shop.net");
  request.set(http::field::authorization, "Bearer " + accessToken);
  http::write(stream, request); // EXPECT: token 'accessToken' is sent in the clear by 'write'
}

void body(tcp_socket &socket, const std::string &password) {
  http::request<http::string_body> request{http::verb::post, "/login", 11};
  request.body() = password;
  http::async_write(socket, request, done); // EXPECT: password 'password' is sent in the clear by 'async_write'
}

// Near misses: TLS, this machine, nothing secret, and the answer of a server,
// which often stands behind something that encrypts.
void encrypted(beast::ssl_stream<beast::tcp_stream> &stream, boost::asio::ssl::stream<tcp_socket> &other,
               const std::string &accessToken) {
  http::request<http::string_body> request{http::verb::get, "/orders", 11};
  request.set(http::field::authorization, "Bearer " + accessToken);
  http::write(stream, request);
  http::async_write(other, request, done);
}
void local(beast::tcp_stream &stream, const std::string &accessToken) {
  http::request<http::string_body> request{http::verb::get, "/orders", 11};
  request.set(http::field::host, "localhost:8080");
  request.set(http::field::authorization, "Bearer " + accessToken);
  http::write(stream, request);
}
void harmless(beast::tcp_stream &stream, const std::string &name) {
  http::request<http::string_body> request{http::verb::get, "/orders", 11};
  request.set(http::field::user_agent, name);
  http::write(stream, request);
}
void answer(beast::tcp_stream &stream, const std::string &accessToken) {
  http::response<http::string_body> response;
  response.body() = accessToken;
  http::write(stream, response);
}
