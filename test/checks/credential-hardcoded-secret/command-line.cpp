// RUN: %check_hosts %s -- -std=c++20 -DDB_PASSWORD='"correct-Horse7"' -DAPI_KEY='"u8Rk2mVq94ZtLw1xHc7B"' -DAPP_TITLE='"correct-Horse7"' -DUSE_PASSWORD -DPASSWORD_LENGTH=12 -DADMIN_PASSWORD='""'
// A credential that the build passes as a macro, told once, used or not.

// EXPECT@-3: hardcoded password in macro 'DB_PASSWORD', defined on the command line
// EXPECT@-4: hardcoded API key in macro 'API_KEY', defined on the command line

const char *password = DB_PASSWORD;
const char *adminPassword = ADMIN_PASSWORD;
const char *title = APP_TITLE;
int passwordLength = PASSWORD_LENGTH;
