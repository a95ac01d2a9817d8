#pragma once

#include "services/domain/Campaign.h"
#include "tests/support/TestDatabase.h"

/// A small shop in a test's database: what campaigns need to be sent, at any hour.
class Shop {
public:
    explicit Shop(TestDatabase& database);

    static QString remotePhoneId() { return QStringLiteral("106540352242922"); }

    /// `count` contacts named "Customer <n>" with city "Bandung" and numbers +628110000001 upwards.
    void addContacts(int count);
    /// A dynamic segment of everyone, or of one label.
    siaran::SegmentId everyone();
    /// The sending number, with the given level.
    void addNumber(int messagesPerSecond = 1000);
    /// An approved template "Halo {{1}}, {{2}}" in Indonesian.
    siaran::Template addTemplate();

    /// A whole draft to everyone: the template with name and city, "Kak" and "kotamu" as fallbacks.
    siaran::CampaignDraft draft(const QString& name = QStringLiteral("Promo"));

private:
    TestDatabase& m_database;
    siaran::SegmentId m_everyone;
    siaran::Template m_template;
};
