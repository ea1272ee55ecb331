// The part of JNI that the tests use. Read by -isystem.
#ifndef JNI_H
#define JNI_H

class _jobject {};
class _jclass : public _jobject {};
class _jstring : public _jobject {};
typedef _jobject *jobject;
typedef _jclass *jclass;
typedef _jstring *jstring;
typedef unsigned short jchar;
#define JNIEXPORT
#define JNICALL

struct _JNIEnv;
typedef _JNIEnv JNIEnv;
struct JNINativeInterface {
  jstring (*NewStringUTF)(JNIEnv *env, const char *bytes);
};
struct _JNIEnv {
  const JNINativeInterface *functions;
  jstring NewStringUTF(const char *bytes) {
    return functions->NewStringUTF(this, bytes);
  }
  jclass FindClass(const char *name);
};

#endif
