#pragma once

#include <QString>

class Logins;
class TestDatabase;

/// What every role may do with every table and function, as a page of Markdown: found out by doing it. `database` must
/// have rows in the tables whose rows are hidden from somebody.
QString rightsMatrix(TestDatabase& database, Logins& logins);
