/* The one declaration of OpenSSL's random generator that the example uses. */
#ifndef EXAMPLE_RAND_H
#define EXAMPLE_RAND_H

#ifdef __cplusplus
extern "C" {
#endif

int RAND_bytes(unsigned char *buf, int num);

#ifdef __cplusplus
}
#endif

#endif
