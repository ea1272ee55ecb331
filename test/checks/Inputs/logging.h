// Logs of systems and platforms, as far as the tests write to them from C, C++
// and Objective-C++. Read by -isystem.
#ifndef LOGGING_H
#define LOGGING_H

typedef __SIZE_TYPE__ logging_size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#define LOGGING_PRINTF(text, first) __attribute__((format(printf, text, first)))

#ifdef __cplusplus
extern "C" {
#endif

/* The standard library and POSIX. */
typedef struct _IO_FILE FILE;
extern FILE *stderr;
extern FILE *stdout;
int printf(const char *format, ...) LOGGING_PRINTF(1, 2);
int fprintf(FILE *stream, const char *format, ...) LOGGING_PRINTF(2, 3);
int vprintf(const char *format, __builtin_va_list arguments);
int vfprintf(FILE *stream, const char *format, __builtin_va_list arguments);
int wprintf(const wchar_t *format, ...);
int snprintf(char *text, logging_size_t size, const char *format, ...)
    LOGGING_PRINTF(3, 4);
int asprintf(char **text, const char *format, ...) LOGGING_PRINTF(2, 3);
int puts(const char *text);
int fputs(const char *text, FILE *stream);
logging_size_t fwrite(const void *bytes, logging_size_t size,
                      logging_size_t count, FILE *stream);
long write(int file, const void *bytes, logging_size_t size);
void perror(const char *text);
void warnx(const char *format, ...) LOGGING_PRINTF(1, 2);
void errx(int status, const char *format, ...) LOGGING_PRINTF(2, 3);
#define LOG_ERR 3
#define LOG_INFO 6
void syslog(int priority, const char *format, ...) LOGGING_PRINTF(2, 3);
void vsyslog(int priority, const char *format, __builtin_va_list arguments);
char *getpass(const char *prompt);
char *getenv(const char *name);
logging_size_t strlen(const char *text);
char *strcpy(char *to, const char *from);
char *strcat(char *to, const char *from);
int strcmp(const char *left, const char *right);
void *memset(void *bytes, int value, logging_size_t size);
void __assert_fail(const char *assertion, const char *file, unsigned line,
                   const char *function) __attribute__((noreturn));

/* The journal of systemd. */
int sd_journal_print(int priority, const char *format, ...)
    LOGGING_PRINTF(2, 3);
int sd_journal_send(const char *format, ...) LOGGING_PRINTF(1, 0);

/* Android. */
#define ANDROID_LOG_INFO 4
int __android_log_print(int priority, const char *tag, const char *format, ...)
    LOGGING_PRINTF(3, 4);
int __android_log_write(int priority, const char *tag, const char *text);
#define ALOGI(...) __android_log_print(ANDROID_LOG_INFO, "app", __VA_ARGS__)

/* ESP-IDF. */
typedef int esp_log_level_t;
unsigned esp_log_timestamp(void);
void esp_log_write(esp_log_level_t level, const char *tag, const char *format,
                   ...) LOGGING_PRINTF(3, 4);
#define ESP_LOGI(tag, format, ...)                                             \
  do {                                                                         \
    if (3 >= 3)                                                                \
      esp_log_write(3, tag, "I (%u) %s: " format "\n", esp_log_timestamp(),    \
                    tag, ##__VA_ARGS__);                                       \
  } while (0)

/* Windows. */
typedef const char *LPCSTR;
typedef const wchar_t *LPCWSTR;
void OutputDebugStringA(LPCSTR text);
void OutputDebugStringW(LPCWSTR text);
#define OutputDebugString OutputDebugStringA
unsigned long EventWriteString(unsigned long long handle, unsigned char level,
                               unsigned long long keyword, LPCWSTR text);
unsigned long DbgPrint(const char *format, ...);

/* Reports of crashes. */
void sentry_set_tag(const char *key, const char *value);
void sentry_set_extra(const char *key, const char *value);

/* GLib. */
#define G_LOG_LEVEL_DEBUG 128
void g_log(const char *domain, int level, const char *format, ...)
    LOGGING_PRINTF(3, 4);
void g_print(const char *format, ...) LOGGING_PRINTF(1, 2);
#define g_debug(...) g_log("app", G_LOG_LEVEL_DEBUG, __VA_ARGS__)

/* Apple. */
typedef struct os_log_s *os_log_t;
void _os_log_impl(void *image, os_log_t log, unsigned char type,
                  const char *format, unsigned char *buffer, unsigned size);
extern char __dso_handle;
#define os_log_with_type(log, type, format, ...)                               \
  __extension__({                                                              \
    unsigned char                                                              \
        buffer_[__builtin_os_log_format_buffer_size(format, ##__VA_ARGS__)];   \
    _os_log_impl(&__dso_handle, log, type, format,                             \
                 (unsigned char *)__builtin_os_log_format(buffer_, format,     \
                                                          ##__VA_ARGS__),      \
                 sizeof(buffer_));                                             \
  })
#define os_log(log, format, ...) os_log_with_type(log, 0, format, ##__VA_ARGS__)
#define os_log_error(log, format, ...)                                         \
  os_log_with_type(log, 16, format, ##__VA_ARGS__)

#ifdef __cplusplus
}
#endif
#endif
