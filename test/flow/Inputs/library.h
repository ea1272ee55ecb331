// What the standard library has besides the strings and containers that the
// tests of the checks declare: functions, tuples, coroutines.
#ifndef LIBRARY_H
#define LIBRARY_H
#include <iostreams.h>

namespace std {
template <typename S> struct function;
template <typename R, typename... A> struct function<R(A...)> {
  function() = default;
  template <typename F> function(F) {}
  template <typename F> function &operator=(F) { return *this; }
  R operator()(A... arguments) const;
};

template <typename... T> struct tuple {
  tuple(const T &...parts);
  template <typename... U> tuple &operator=(const tuple<U...> &other);
};
template <typename... T> tuple<T...> make_tuple(T... parts);
template <typename T> struct tuple_size;
template <typename T> struct tuple_size<const T> : tuple_size<T> {};
template <size_t I, typename T> struct tuple_element;
template <typename... T> struct tuple_size<tuple<T...>> {
  static constexpr size_t value = sizeof...(T);
};
template <typename F, typename... T> struct tuple_element<0, tuple<F, T...>> {
  using type = F;
};
template <size_t I, typename F, typename... T>
struct tuple_element<I, tuple<F, T...>> : tuple_element<I - 1, tuple<T...>> {};
template <size_t I, typename... T>
typename tuple_element<I, tuple<T...>>::type &get(tuple<T...> &whole);
template <size_t I, typename... T>
typename tuple_element<I, tuple<T...>>::type &&get(tuple<T...> &&whole);

template <typename F, typename... A> void invoke(F &&, A &&...) {}
template <typename... T> tuple<T &...> tie(T &...parts);
template <typename F, typename T> void apply(F &&callee, T &&parts);
struct bound {
  void operator()() const;
  template <typename... A> void operator()(A &&...arguments) const;
};
template <typename F, typename... A> bound bind(F &&callee, A &&...arguments);
template <typename F, typename... A>
bound bind_front(F &&callee, A &&...arguments);
template <typename F> bound mem_fn(F callee);
namespace placeholders {
extern const int _1;
}
struct future {
  void get();
};
template <typename F, typename... A> future async(F &&callee, A &&...arguments);
template <typename I, typename F> F for_each(I first, I last, F callee) {
  return callee;
}
struct thread {
  template <typename F, typename... A>
  explicit thread(F &&callee, A &&...arguments);
  void join();
};
template <typename C> struct back_insert_iterator {};
template <typename C> back_insert_iterator<C> back_inserter(C &container);
template <typename I, typename O> O copy(I first, I last, O out);

template <typename R, typename... A> struct coroutine_traits {
  using promise_type = typename R::promise_type;
};
template <typename P = void> struct coroutine_handle {
  static coroutine_handle from_address(void *address) noexcept;
  static coroutine_handle from_promise(P &promise);
  void *address() const noexcept;
  P &promise() const;
};
template <> struct coroutine_handle<void> {
  template <typename P> coroutine_handle(coroutine_handle<P>) noexcept;
  static coroutine_handle from_address(void *address) noexcept;
  void *address() const noexcept;
};
struct suspend_always {
  bool await_ready() const noexcept;
  void await_suspend(coroutine_handle<>) const noexcept;
  void await_resume() const noexcept;
};
} // namespace std

extern "C" char *getpass(const char *prompt);
extern "C" int puts(const char *text);

#endif
