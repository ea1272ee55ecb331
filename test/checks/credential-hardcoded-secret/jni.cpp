// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Native getters of an Android application that hand a literal to Java.

#include <standard.h>
#include <jni.h>

extern "C" JNIEXPORT jstring JNICALL Java_org_example_app_Keys_getPassword(JNIEnv *env, jobject) {
  return env->NewStringUTF("correct-Horse7"); // EXPECT: hardcoded password in the result of 'Java_org_example_app_Keys_getPassword'
}
extern "C" JNIEXPORT jstring JNICALL Java_org_example_app_Keys_apiKey(JNIEnv *env, jclass) {
  std::string text = "u8Rk2mVq94ZtLw1xHc7B"; // NOTE: 'text' is initialised here NOTE: the literal stands here
  return env->NewStringUTF(text.c_str()); // EXPECT: hardcoded API key in the result of 'Java_org_example_app_Keys_apiKey'
}
extern "C" JNIEXPORT jstring JNICALL Java_org_example_app_Keys_clientSecret(JNIEnv *env, jclass) {
  return env->functions->NewStringUTF(env, "u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded secret in the result of 'Java_org_example_app_Keys_clientSecret'
}
jstring nativeToken(JNIEnv *env, jobject) {
  jstring token = env->NewStringUTF("u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token in variable 'token'
  return token;
}

// Near misses: a getter of something else, and nothing in it.
extern "C" JNIEXPORT jstring JNICALL Java_org_example_app_Keys_getTitle(JNIEnv *env, jobject) {
  return env->NewStringUTF("correct-Horse7");
}
extern "C" JNIEXPORT jstring JNICALL Java_org_example_app_Keys_emptyPassword(JNIEnv *env, jobject) {
  return env->NewStringUTF("");
}
extern "C" JNIEXPORT jclass JNICALL Java_org_example_app_Keys_passwordClass(JNIEnv *env, jobject) {
  return env->FindClass("org/example/app/Password");
}
extern "C" JNIEXPORT jstring JNICALL Java_org_example_password_Window_text(JNIEnv *env, jobject) {
  return env->NewStringUTF("correct-Horse7");
}
