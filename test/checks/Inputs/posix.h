// The parts of C and POSIX that let text out, for tests in C and C++. Read by
// -isystem.
#ifndef POSIX_H
#define POSIX_H

typedef __SIZE_TYPE__ size_t;
typedef struct File FILE;

#ifdef __cplusplus
extern "C" {
#endif
extern FILE *stdout, *stderr;
FILE *fopen(const char *path, const char *mode);
FILE *fdopen(int fd, const char *mode);
FILE *popen(const char *command, const char *mode);
FILE *tmpfile(void);
int fclose(FILE *stream);
int fputs(const char *s, FILE *stream);
size_t fwrite(const void *ptr, size_t size, size_t n, FILE *stream);
int fprintf(FILE *stream, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
int printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
int snprintf(char *str, size_t size, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
char *strcpy(char *dest, const char *src);
char *strcat(char *dest, const char *src);
size_t strlen(const char *s);

int open(const char *path, int flags, ...);
int pipe(int fds[2]);
int close(int fd);
long write(int fd, const void *buf, size_t n);
int socket(int domain, int type, int protocol);
struct sockaddr;
int accept(int fd, struct sockaddr *address, unsigned *length);
int connect(int fd, const struct sockaddr *address, unsigned length);
long send(int fd, const void *buf, size_t n, int flags);
long sendto(int fd, const void *buf, size_t n, int flags,
            const struct sockaddr *to, unsigned length);

int system(const char *command);
int execl(const char *path, const char *arg, ...);
int execv(const char *path, char *const argv[]);
int execve(const char *path, char *const argv[], char *const envp[]);
typedef struct SpawnActions posix_spawn_file_actions_t;
typedef struct SpawnAttributes posix_spawnattr_t;
int posix_spawn(int *pid, const char *path,
                const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const argv[],
                char *const envp[]);
int setenv(const char *name, const char *value, int overwrite);
int putenv(char *text);
char *getenv(const char *name);
char *getpass(const char *prompt);
#ifdef __cplusplus
}
#endif
#endif
