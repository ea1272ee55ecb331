// RUN: %check_hosts %s -- -std=c17
// Native getters in C, where the functions of JNI are called through a table.

typedef void *jobject;
typedef jobject jstring;
struct JNINativeInterface;
typedef const struct JNINativeInterface *JNIEnv;
struct JNINativeInterface {
  jstring (*NewStringUTF)(JNIEnv *env, const char *bytes);
};

jstring Java_org_example_app_Keys_getPassword(JNIEnv *env, jobject self) {
  return (*env)->NewStringUTF(env, "correct-Horse7"); // EXPECT: hardcoded password in the result of 'Java_org_example_app_Keys_getPassword'
}
// An overloaded method, and one whose name has an underscore.
jstring Java_org_example_app_Keys_getToken__I(JNIEnv *env, jobject self, int number) {
  return (*env)->NewStringUTF(env, "u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token in the result of 'Java_org_example_app_Keys_getToken__I'
}
jstring Java_org_example_app_Keys_db_1password(JNIEnv *env, jobject self) {
  return (*env)->NewStringUTF(env, "correct-Horse7"); // EXPECT: hardcoded password in the result of 'Java_org_example_app_Keys_db_1password'
}
jstring Java_org_example_app_Keys_getSecret(JNIEnv *env, jobject self) {
  jstring result = (*env)->NewStringUTF(env, "u8Rk2mVq94ZtLw1xHc7B"); // NOTE: the literal stands here NOTE: 'result' is initialised here
  return result; // EXPECT: hardcoded secret in the result of 'Java_org_example_app_Keys_getSecret'
}

// Near misses: another method, nothing in it, and a class that only has such a name.
jstring Java_org_example_app_Keys_getTitle(JNIEnv *env, jobject self) {
  return (*env)->NewStringUTF(env, "correct-Horse7");
}
jstring Java_org_example_app_Keys_emptyPassword(JNIEnv *env, jobject self) {
  return (*env)->NewStringUTF(env, "");
}
jstring Java_org_example_app_PasswordWindow_getVersion(JNIEnv *env, jobject self) {
  return (*env)->NewStringUTF(env, "correct-Horse7");
}
