#include "models/access/RoleText.h"

#include <QCoreApplication>

namespace siaran::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::RoleText)
};

} // namespace

QString roleText(access::Role role)
{
    switch (role) {
    case access::Role::Owner: return Words::tr("Owner");
    case access::Role::Supervisor: return Words::tr("Supervisor");
    case access::Role::Agent: break;
    }
    return Words::tr("Agent");
}

QString roleSentence(access::Role role)
{
    switch (role) {
    case access::Role::Owner: return Words::tr("Does everything: sends campaigns, changes settings, invites people.");
    case access::Role::Supervisor: return Words::tr("Sees campaigns, replies and figures, and changes nothing.");
    case access::Role::Agent: break;
    }
    return Words::tr("Looks after contacts and answers customers; sees no campaigns and no figures.");
}

} // namespace siaran::models
